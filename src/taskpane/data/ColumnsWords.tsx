import { columnsLine } from "../../analyses/shown-account";
import { accountTexts } from "../../language/account-texts";
import { speak } from "../../language/language";
import type { SourceReading } from "../../survey/reading/survey-reader";
import { useSpoken } from "../frame/spoken";

/** "24 kolonner: 18 svar, 4 beskriver besvarelsen, 2 læses ikke: *Alder*, *Uddyb gerne*". */
export function ColumnsWords({ source }: { source: SourceReading }) {
  const { language } = useSpoken();
  const texts = speak(accountTexts, language);
  const { text, notRead, more } = columnsLine(source, language);
  if (notRead.length === 0) return <>{text}</>;
  return (
    <>
      {text}
      {texts.notRead(notRead.length + more, "")}
      {notRead.map((name, i) => (
        <span key={name}>
          {i > 0 && ", "}
          <em>{name}</em>
        </span>
      ))}
      {more > 0 && ` ${texts.moreColumns(more)}`}
    </>
  );
}
