import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ displayLanguage: "da-DK", theme: "light" });
});

afterEach(() => host.dispose());

test("Office.onReady tells that the host is Excel", async () => {
  const seen: unknown[] = [];
  const info = await host.Office.onReady((given) => void seen.push(given));
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(seen).toEqual([info]);
});

test.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.13", true],
  ["ExcelApi", "1.14", false],
  ["ExcelApi", "2.0", false],
  ["SharedRuntime", "1.1", true],
  ["SharedRuntime", "1.2", false],
  ["DialogApi", "1.1", false],
])("%s %s is supported: %s", (name, version, expected) => {
  expect(host.Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

test("the display language is the one that was chosen, and can change", () => {
  expect(host.Office.context.displayLanguage).toBe("da-DK");
  host.setDisplay({ displayLanguage: "en-US" });
  expect(host.Office.context.displayLanguage).toBe("en-US");
});

test("a change of theme is told to those who listen, with the new colours", () => {
  const heard: boolean[] = [];
  const changed = host.Office.EventType.OfficeThemeChanged;
  host.Office.context.document.addHandlerAsync(
    changed,
    (event: Office.OfficeThemeChangedEventArgs) => heard.push(event.officeTheme.isDarkTheme),
  );
  expect(host.Office.context.officeTheme.isDarkTheme).toBe(false);
  host.setDisplay({ theme: "dark" });
  host.setDisplay({ theme: "high-contrast" });
  host.Office.context.document.removeHandlerAsync(changed);
  host.setDisplay({ theme: "light" });
  expect(heard).toEqual([true, true]);
});

test("the decimal and thousands marks are those of the display language", async () => {
  await host.Excel.run(async (context) => {
    const { numberFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const { numberDecimalSeparator, numberGroupSeparator } = numberFormat;
    expect([numberDecimalSeparator, numberGroupSeparator]).toEqual([",", "."]);
  });
});

test("the enumerations that code names at run time have Office's values", () => {
  expect(host.Excel.SheetVisibility.veryHidden).toBe("VeryHidden");
  expect(host.Excel.ConditionalFormatType.custom).toBe("Custom");
  expect(host.Excel.ErrorCodes.itemNotFound).toBe("ItemNotFound");
});
