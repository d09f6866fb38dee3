import { Body1, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { WITHHOLDS_NOTHING } from "../../analyses/withholding-notes";
import { DEFAULT_PROGRAMME } from "../../evaluation/programme";
import { speak } from "../../language/language";
import { withholdingTexts } from "../../language/withholding-texts";
import { AskDialog } from "../frame/AskDialog";
import { Part } from "../frame/Part";
import { useSpoken } from "../frame/spoken";
import type { PaneActions } from "../state/use-pane";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  leastPersons: number;
  actions: Pick<PaneActions, "setLeastPersons">;
}

/** Whether figures of few persons are withheld. Switching it off is asked about. */
export function ConfidentialitySwitch({ leastPersons, actions }: Props) {
  const styles = useStyles();
  const { language } = useSpoken();
  const texts = speak(withholdingTexts, language);
  const [isAsking, setIsAsking] = useState(false);
  const isOn = leastPersons > WITHHOLDS_NOTHING;
  const least = isOn ? leastPersons : DEFAULT_PROGRAMME.leastPersons;
  const switchOff = () => {
    setIsAsking(false);
    actions.setLeastPersons(WITHHOLDS_NOTHING);
  };
  return (
    <Part title={texts.title}>
      <Switch
        checked={isOn}
        label={texts.switch(least)}
        onChange={(_, { checked }) => {
          if (checked) actions.setLeastPersons(DEFAULT_PROGRAMME.leastPersons);
          else setIsAsking(true);
        }}
      />
      <Caption1 className={styles.quiet}>{isOn ? texts.on : texts.off}</Caption1>
      <AskDialog
        open={isAsking}
        title={texts.askTitle}
        onCancel={() => setIsAsking(false)}
        answers={[
          { label: texts.switchOff, give: switchOff },
          { label: texts.keepOn, give: () => setIsAsking(false) },
        ]}
      >
        <Body1>{texts.askText(least)}</Body1>
      </AskDialog>
    </Part>
  );
}
