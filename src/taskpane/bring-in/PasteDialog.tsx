import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { pastedTable } from "./bring-in";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { "& textarea": { minHeight: "140px" } },
});

interface Props {
  open: boolean;
  onClose(): void;
  onPaste(name: string, rows: string[][]): void;
}

/** Takes a table as text and makes a sheet of it. */
export function PasteDialog({ open, onClose, onPaste }: Props) {
  const styles = useStyles();
  const { bringing, texts } = useSpoken();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<"empty" | "no-table" | null>(null);
  const messages = { empty: bringing.pasteEmpty, "no-table": bringing.pasteNoTable };
  const close = () => {
    setText("");
    setName("");
    setProblem(null);
    onClose();
  };
  const insert = () => {
    const rows = pastedTable(text);
    if (rows === null) return setProblem(text.trim() === "" ? "empty" : "no-table");
    onPaste(name.trim() || bringing.pasteDefaultName, rows);
    close();
  };
  return (
    <Dialog open={open} onOpenChange={(_, change) => !change.open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{bringing.pasteTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field
              label={bringing.pasteLabel}
              hint={bringing.pasteHint}
              validationMessage={problem === null ? undefined : messages[problem]}
            >
              <Textarea
                className={styles.text}
                resize="vertical"
                value={text}
                onChange={(_, { value }) => {
                  setProblem(null);
                  setText(value);
                }}
              />
            </Field>
            <Field label={bringing.pasteName}>
              <Input
                value={name}
                placeholder={bringing.pasteDefaultName}
                onChange={(_, { value }) => setName(value)}
              />
            </Field>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={close}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={insert}>
              {bringing.insert}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
