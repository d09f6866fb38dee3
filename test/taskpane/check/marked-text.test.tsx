import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { checkText } from "../../../src/factcheck/check-text";
import type { Language } from "../../../src/language/language";
import { MarkedText } from "../../../src/taskpane/check/MarkedText";
import { SpokenContext, spokenIn } from "../../../src/taskpane/frame/spoken";

function markup(text: string, language: Language = "da"): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <SpokenContext.Provider value={spokenIn(language)}>
        <MarkedText text={text} claims={checkText(text)} onShow={() => undefined} />
      </SpokenContext.Provider>
    </FluentProvider>,
  );
}

/** What a screen reader calls each mark. */
function names(page: string): string[] {
  return [...page.matchAll(/<span role="button"[^>]*>(.*?)<\/span><\/span>/g)].map(([, inner]) =>
    inner.replace(/<[^>]*>/g, ""),
  );
}

test("each claim is marked in the text with its verdict in words", () => {
  const text = "12 af 18 (67 pct.) er enige, og 76 pct. af de 18 ledere bruger det.";
  expect(names(markup(text))).toEqual([
    "12 af 18 (67 pct.) stemmer",
    "76 pct. af de 18 umulig for n = 18",
  ]);
  expect(names(markup("12 of 18 (60%) agree.", "en"))).toEqual([
    "12 of 18 (60%) disagrees (6.7 percentage points too little)",
  ]);
});

test("the text stands there whole, and is never more than text", () => {
  const text = "<b>12 af 18</b> (67 pct.)\n<img src=x onerror=alert(1)> & 3 af 4 (75 pct.)";
  const page = markup(text);
  expect(page).not.toMatch(/<(?:b|img)\b/);
  const bare = page
    .replace(/<span class="[^"]*"> (?:s|u)[^<]*<\/span>/g, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  expect(bare).toContain(text);
});

test("a text without claims has no marks", () => {
  expect(names(markup("Her er ingen tal."))).toEqual([]);
});
