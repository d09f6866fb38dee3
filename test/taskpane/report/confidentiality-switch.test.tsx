import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { ConfidentialitySwitch } from "../../../src/taskpane/report/ConfidentialitySwitch";

function drawn(leastPersons: number): string {
  const actions = { setLeastPersons: () => undefined };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ConfidentialitySwitch leastPersons={leastPersons} actions={actions} />
    </FluentProvider>,
  ).replace(/<style.*?<\/style>/gs, "");
}

test("confidentiality is a switch that says what it withholds", () => {
  const on = drawn(5);
  expect(on).toMatch(
    /<input[^>]*role="switch"[^>]*checked=""|<input[^>]*checked=""[^>]*role="switch"/,
  );
  expect(on).toContain("Hold tal fra færre end fem personer tilbage");
  expect(on).toContain("Også tal, som ville røbe dem, er holdt tilbage.");
});

test("switched off it says that figures of few persons are shown", () => {
  const off = drawn(1);
  expect(off).not.toContain('checked=""');
  expect(off).toContain("Diskretion er slået fra");
});
