import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { PasteDialog } from "./PasteDialog";
import { useSpoken } from "../frame/spoken";
import type { BringInActions } from "./use-bring-in";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  picker: { display: "none" },
});

interface Props {
  busy: boolean;
  actions: BringInActions;
}

/** Where files and pasted text come in. */
export function BringInPanel({ busy, actions }: Props) {
  const styles = useStyles();
  const { bringing } = useSpoken();
  const picker = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    actions.take([...(target.files ?? [])]);
    // The same file can be chosen once more.
    target.value = "";
  };
  return (
    <div className={styles.panel}>
      <Caption1>{bringing.text}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => picker.current?.click()}>
          {bringing.choose}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => setPasting(true)}>
          {bringing.paste}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{bringing.kinds}</Caption1>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={pick}
      />
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onPaste={actions.paste} />
    </div>
  );
}
