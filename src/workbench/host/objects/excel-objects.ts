import type { ExcelObjects } from "../client/request-context";
import { Runtime } from "./runtime";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

export const EXCEL_OBJECTS: ExcelObjects = {
  workbook: (context) => new Workbook(context),
  runtime: (context) => new Runtime(context, () => context.host),
  worksheet: (context, find) => new Worksheet(context, find, { orNull: true }),
};
