import { unknownWords } from "./check-spelling";
import {
  textsOfDocuments,
  textsOfFunctions,
  textsOfManifest,
  textsOfSource,
  type Spoken,
} from "./spoken-texts";

jest.setTimeout(240_000);

const texts = [
  ...textsOfSource(),
  ...textsOfFunctions(),
  ...textsOfManifest(),
  ...textsOfDocuments(),
];
const lines = (language: Spoken) => ({
  language,
  lines: texts.filter((each) => each.language === language),
});

test("every word that a user sees is one that a dictionary or our list of names knows", async () => {
  expect(lines("da").lines.length).toBeGreaterThan(500);
  expect(lines("en").lines.length).toBeGreaterThan(500);
  expect(await unknownWords([lines("da"), lines("en"), lines("both")])).toEqual([]);
});

test("a misspelt word is found, with where it stands", async () => {
  const found = await unknownWords([
    { language: "da", lines: [{ place: "her", text: "Arket er ikke udfyllt" }] },
    { language: "en", lines: [{ place: "there", text: "The sheet is not filed inn" }] },
  ]);
  expect(found).toEqual(["her: udfyllt"]);
});
