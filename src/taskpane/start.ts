import { registerFunctions } from "../functions/register";

/**
 * The page's first chunk. Excel waits for it before any cell calculates, so that it registers the
 * functions at once and holds nothing else; the pane's interface is fetched after.
 */
registerFunctions();

void Office.onReady(async () => {
  const root = document.getElementById("pane");
  const { mountPane } = await import("./pane");
  if (root) mountPane(root);
});
