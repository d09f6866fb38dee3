import { makeStyles, tokens } from "@fluentui/react-components";
import { entrySheet } from "../../analyses/entry-sheet/entry-sheet";
import { INPUT_SHEETS } from "../../analyses/input-sheets/input-sheets";
import { MakeSheetButton } from "../frame/MakeSheetButton";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** Every sheet that can be made for the user to fill in. */
export function InputSheets({ actions }: { actions: Pick<PaneActions, "makeInput"> }) {
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      {[...INPUT_SHEETS, entrySheet].map((sheet) => (
        <MakeSheetButton key={sheet.id} sheet={sheet} actions={actions} />
      ))}
    </div>
  );
}
