import { speak, type Language } from "../language/language";
import { pilotTexts } from "../language/pilot-texts";
import { codeOf, type Step } from "./step";
import { forgetKept, keepForReopening, keptTrace } from "./steps/reopened";
import { traceOf, traceSteps, type TraceStep } from "./trace";

/** The page: a button for the part that is due, a list of what came out, and the file at the end. */
export async function mountPilot(root: HTMLElement, language: Language): Promise<void> {
  const texts = speak(pilotTexts, language);
  document.documentElement.lang = language;
  const [list, status, file] = [part("ol"), part("p"), part("div")];
  status.setAttribute("role", "status");
  const kept = await keptTrace();
  const button = part("button", kept === null ? texts.begin : texts.goOn);
  root.append(part("h1", texts.title), part("p", texts.intro), button, status, list, file);

  const onStep = (step: Step, traced: TraceStep) => list.append(entry(step, traced));
  const entry = ({ does, expected }: Step, { came, error }: TraceStep) => {
    const item = part("li");
    item.append(
      part("p", `${texts.does}: ${does[language]}`),
      part("p", `${texts.expected}: ${expected[language]}`),
      part("p", `${texts.came}: ${error ?? JSON.stringify(came)}`),
    );
    return item;
  };
  const offer = (steps: TraceStep[]) => {
    const trace = traceOf("Excel", steps);
    const text = `${JSON.stringify(trace, undefined, 2)}\n`;
    const link = part("a", texts.save);
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = `fidelitet-pilot-${trace.platform}-${trace.displayLanguage}.json`;
    const area = part("textarea", text);
    area.readOnly = true;
    area.setAttribute("aria-label", texts.traceText);
    file.replaceChildren(link, area);
  };
  const earlier = kept === null ? [] : (JSON.parse(kept) as TraceStep[]);

  button.addEventListener("click", () => {
    button.disabled = true;
    status.textContent = texts.working;
    const steps = [...earlier];
    const note = (step: Step, traced: TraceStep) => {
      steps.push(traced);
      onStep(step, traced);
    };
    const work = async () => {
      await traceSteps(kept === null ? "now" : "reopened", note);
      if (kept === null) await keepForReopening(JSON.stringify(steps));
      else await forgetKept();
      status.textContent = kept === null ? texts.between : texts.done;
      if (kept !== null) offer(steps);
    };
    work().catch((error: unknown) => {
      status.textContent = texts.failed(codeOf(error));
      offer(steps);
    });
  });
}

/** A new element; text is set as text, never as HTML. */
function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
