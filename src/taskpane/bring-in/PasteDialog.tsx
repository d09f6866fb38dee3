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
import { useMemo, useState } from "react";
import { nothingMessage, type NothingToCompute } from "../../survey/reading/nothing-to-compute";
import { PastePreview } from "./PastePreview";
import { pastedTable, type PastedTable } from "./pasted-table";
import { useSpoken } from "../frame/spoken";

const useStyles = makeStyles({
  surface: { "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" } },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { "& textarea": { minHeight: "140px" } },
});

interface Props {
  open: boolean;
  onClose(): void;
  onPaste(name: string, table: PastedTable): void;
}

/** Takes a table as text and makes a sheet of it. */
export function PasteDialog({ open, onClose, onPaste }: Props) {
  const styles = useStyles();
  const { bringing, texts, language } = useSpoken();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  /** "nothing" only warns: the same press once more inserts the table. */
  const [problem, setProblem] = useState<"empty" | "no-table" | NothingToCompute | null>(null);
  const preview = useMemo(() => (open ? pastedTable(text, "") : null), [open, text]);
  const isWarning = problem !== null && typeof problem !== "string";
  const problemWords = (what: NonNullable<typeof problem>) => {
    if (what === "empty") return bringing.pasteEmpty;
    if (what === "no-table") return bringing.pasteNoTable;
    return `${nothingMessage(what, language)} ${bringing.pasteAgain}`;
  };
  const close = () => {
    setText("");
    setName("");
    setProblem(null);
    onClose();
  };
  const insert = () => {
    const sheet = name.trim() || bringing.pasteDefaultName;
    const table = pastedTable(text, sheet);
    if (table === null) return setProblem(text.trim() === "" ? "empty" : "no-table");
    if (table.nothing !== null && !isWarning) return setProblem(table.nothing);
    onPaste(sheet, table);
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
              validationState={isWarning ? "warning" : "error"}
              validationMessage={problem === null ? undefined : problemWords(problem)}
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
            {preview !== null && <PastePreview rows={preview.rows} />}
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
              {isWarning ? bringing.insertAnyway : bringing.insert}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
