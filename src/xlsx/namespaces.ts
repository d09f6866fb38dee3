const OFFICE = "http://schemas.openxmlformats.org";

/** The vocabularies of a workbook's parts (ECMA-376, transitional). */
export const NAMESPACES = {
  main: `${OFFICE}/spreadsheetml/2006/main`,
  relations: `${OFFICE}/officeDocument/2006/relationships`,
  drawing: `${OFFICE}/drawingml/2006/main`,
  sheetDrawing: `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  chart: `${OFFICE}/drawingml/2006/chart`,
  packageRelations: `${OFFICE}/package/2006/relationships`,
  contentTypes: `${OFFICE}/package/2006/content-types`,
  coreProperties: `${OFFICE}/package/2006/metadata/core-properties`,
  extendedProperties: `${OFFICE}/officeDocument/2006/extended-properties`,
} as const;
