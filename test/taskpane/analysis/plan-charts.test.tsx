import { FluentProvider, webDarkTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { PlanCharts } from "../../../src/taskpane/analysis/PlanCharts";
import { ThemeContext } from "../../../src/taskpane/frame/pane-theme";
import { LOOKS } from "../../../src/svg/looks";
import type { ChartPlan } from "../../../src/report/chart-plan";
import { GALLERY } from "../../gallery/gallery";
import { caterpillar } from "../../gallery/units";

const page = (charts: readonly ChartPlan[]) =>
  renderToStaticMarkup(
    <FluentProvider theme={webDarkTheme}>
      <ThemeContext.Provider value="dark">
        <PlanCharts charts={charts} />
      </ThemeContext.Provider>
    </FluentProvider>,
  );

test("every chart stands between its words, told in a sentence to those who do not see it", () => {
  const charts = GALLERY.flatMap((plan) => plan.charts ?? []);
  const markup = page(charts);
  const figures = markup.split("<figure").slice(1);
  expect(figures).toHaveLength(charts.length);
  figures.forEach((figure, i) => {
    const { finding, source, alternative } = charts[i];
    const [caption, picture] = figure.split("<svg");
    expect(caption).toContain(finding);
    expect(picture).toContain(`>${alternative}</desc>`);
    expect(picture.slice(picture.indexOf("</svg>"))).toContain(source);
    expect(picture).toContain("Kopiér som billede");
  });
});

test("a chart has the colours of the pane's theme", () => {
  const markup = page(caterpillar.charts ?? []);
  expect(markup).toContain(`fill="${LOOKS.dark.ground}"`);
  expect(markup).not.toContain(`fill="${LOOKS.light.ground}"`);
});

test("a unit's name is text, whatever it says, and a plan without charts shows nothing", () => {
  const [chart] = caterpillar.charts ?? [];
  const markup = page([{ ...chart, finding: "<img src=x onerror=alert(1)>" }]);
  expect(markup).not.toContain("<img");
  expect(page([])).not.toContain("<figure");
});
