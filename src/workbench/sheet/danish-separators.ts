import type { Language } from "../../language/language";

/** What Univer's help for a formula puts between arguments, whatever the language. */
const COMMA = ",";

/**
 * Shows the semicolons that Danes type between arguments in the help that Univer shows beside a
 * formula: it has them as commas in its code, each alone in a text after the argument's name.
 */
export function showDanishSeparators(page: Document, language: () => Language): void {
  const change = (node: Node) => {
    const texts = page.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.nodeValue === COMMA && text.previousSibling?.nodeName === "SPAN") {
        text.nodeValue = ";";
      }
    }
  };
  new MutationObserver((changes) => {
    if (language() !== "da") return;
    for (const { addedNodes } of changes) addedNodes.forEach(change);
  }).observe(page.body, { childList: true, subtree: true });
}
