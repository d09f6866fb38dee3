import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InputSheet } from "../../analyses/input-sheets/input-sheet";
import type { MadeSheet } from "../../excel/make-sheet";
import type { PaneActions } from "../state/use-pane";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  make: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  sheet: InputSheet;
  actions: Pick<PaneActions, "makeInput">;
}

/** Makes a sheet for the user to fill in, and says so. */
export function MakeSheetButton({ sheet, actions }: Props) {
  const styles = useStyles();
  const { language, places } = useSpoken();
  const [made, setMade] = useState<MadeSheet | null>(null);
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    setMade(await actions.makeInput(sheet));
    setMaking(false);
  };
  return (
    <div className={styles.make}>
      <div>
        <Button size="small" disabledFocusable={isMaking} onClick={() => void make()}>
          {places.makeSheet(sheet.name[language])}
        </Button>
      </div>
      <Caption1 className={styles.quiet} role="status">
        {made === null
          ? sheet.holds[language]
          : (made.created ? places.sheetMade : places.sheetThere)(made.sheet)}
      </Caption1>
    </div>
  );
}
