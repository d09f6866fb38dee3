/* eslint-disable @typescript-eslint/no-explicit-any -- Excel's metadata generator reads the
   signatures: a range is any[][] written out, and any lets a wrong value reach our own sentence. */
import { fetched } from "./fetched";

/**
 * Regner tallene i en tekst efter: en række pr. påstand med dommen, og hvad der er beregnet.
 * @customfunction TEKST.KONTROL
 * @param tekst Teksten, på dansk eller engelsk, i én eller flere celler
 * @param tabel Tabellen, som teksten taler om, med overskrift
 * @param enheder Antallet af enheder: n for en korrelation, som teksten ikke selv giver et n
 * @returns påstande, domme og beregninger i tre kolonner
 */
export async function textCheck(tekst: any[][], tabel?: any[][], enheder?: any): Promise<any[][]> {
  const { textCheckTable } = await fetched(() => import("./text-check-table"));
  return textCheckTable(tekst, tabel, enheder);
}
