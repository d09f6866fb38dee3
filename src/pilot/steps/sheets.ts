import { outcomeOf, type Step } from "../step";

export const hiddenSheet: Step = {
  id: "hidden-sheet",
  when: "now",
  does: {
    da: "Skjuler et ark, skriver i det, læser det, og går til det.",
    en: "Hides a sheet, writes in it, reads it, and turns to it.",
  },
  expected: {
    da: "Et skjult ark kan skrives og læses; at gå til det fejler eller ændrer intet.",
    en: "A hidden sheet can be written and read; turning to it fails or changes nothing.",
  },
  run: ({ onNewSheet }) =>
    onNewSheet(async (context, sheet) => {
      sheet.visibility = "Hidden";
      sheet.getRange("B2:C2").values = [["Ja", 1]];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,rowIndex,columnIndex");
      sheet.load("visibility");
      await context.sync();
      const { values, rowIndex, columnIndex } = used;
      const turned = await outcomeOf(async () => {
        sheet.activate();
        await context.sync();
      });
      sheet.load("visibility");
      await context.sync();
      return { values, rowIndex, columnIndex, turned, afterwards: sheet.visibility };
    }),
};

export const addedAndShown: Step = {
  id: "added-and-shown",
  when: "now",
  does: {
    da: "Tilføjer et ark og går til det i samme forespørgsel, derefter i en forespørgsel for sig.",
    en: "Adds a sheet and turns to it in one request, then in a request of its own.",
  },
  expected: {
    da: "I en forespørgsel for sig vises arket altid; i samme forespørgsel ikke nødvendigvis.",
    en: "In a request of its own the sheet is always shown; in the same request it may not be.",
  },
  run: ({ onNewSheet }) =>
    onNewSheet(async (context, first) => {
      const { worksheets } = context.workbook;
      first.load("id");
      await context.sync();
      const sheet = worksheets.add();
      sheet.activate();
      sheet.load("id");
      await context.sync();
      const shown = worksheets.getActiveWorksheet();
      shown.load("id");
      await context.sync();
      const atOnce = shown.id === sheet.id;
      first.activate();
      await context.sync();
      sheet.activate();
      await context.sync();
      const later = worksheets.getActiveWorksheet();
      later.load("id");
      await context.sync();
      const came = { sameRequest: atOnce, ownRequest: later.id === sheet.id };
      sheet.delete();
      await context.sync();
      return came;
    }),
};

export const mergedAreas: Step = {
  id: "merged-areas",
  when: "now",
  does: {
    da: "Fletter celler og spørger efter flettede områder, også når de begynder uden for området, og når de er 600.",
    en: "Merges cells and asks for merged areas, also where they begin outside the range, and where they are 600.",
  },
  expected: {
    da: "Områder, der begynder uden for, nævnes ikke; over 512 fejler.",
    en: "Areas that begin outside are not told of; more than 512 fail.",
  },
  run: ({ onNewSheet }) =>
    onNewSheet(async (context, sheet) => {
      const found = (address: string) => {
        const areas = sheet.getRange(address).getMergedAreasOrNullObject();
        areas.load("areas/items/rowIndex,areas/items/rowCount");
        return areas;
      };
      sheet.getRange("A2:A4").merge(false);
      await context.sync();
      const [whole, cut] = [found("A1:A9"), found("A3:A9")];
      await context.sync();
      const told = [whole, cut].map((areas) =>
        areas.isNullObject
          ? null
          : areas.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]),
      );
      for (let pair = 0; pair < 600; pair++) {
        sheet.getRangeByIndexes(pair * 2, 1, 2, 1).merge(false);
      }
      await context.sync();
      const many = found("B1:B1200");
      const asked = await outcomeOf(() => context.sync());
      const count = asked !== "done" ? null : many.isNullObject ? 0 : many.areas.items.length;
      return { whole: told[0], beginningOutside: told[1], ofMany: asked, count };
    }),
};
