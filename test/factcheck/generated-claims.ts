import { mulberry, type Random } from "../simulation/random-survey";

/** A claim in a passage; whether it is true is known from how it was made. */
export interface GeneratedClaim {
  language: "da" | "en";
  kind: string;
  text: string;
  isTrue: boolean;
}

interface Draw {
  whole: (from: number, to: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  isTrue: boolean;
  isDanish: boolean;
}

const KINDS: Readonly<Record<string, (draw: Draw) => string>> = {
  rise: (draw) => change(draw, 1),
  fall: (draw) => change(draw, -1),
  comparison,
  part,
  possible,
  correlation,
  whole,
};

/** So many claims from a seed, true and false, of every kind, in both languages. */
export function generatedClaims(count: number, seed: number): GeneratedClaim[] {
  const random = mulberry(seed);
  return Array.from({ length: count }, (_, i) => {
    const draw = drawFrom(random);
    const kinds = Object.keys(KINDS);
    const kind = kinds[i % kinds.length];
    const claim = KINDS[kind](draw);
    const around = draw.isDanish ? AROUND_DA : AROUND_EN;
    const text = `${draw.pick(around)} ${claim} ${draw.pick(around)}`;
    return { language: draw.isDanish ? "da" : "en", kind, text, isTrue: draw.isTrue };
  });
}

function drawFrom(random: Random): Draw {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const isTrue = random() < 0.5;
  const isDanish = random() < 0.5;
  return { whole, pick: (items) => items[whole(0, items.length - 1)], isTrue, isDanish };
}

/** Sentences without a claim that can be wrong. */
const AROUND_DA = [
  "Figur 3 på side 12 viser resultatet.",
  "Undersøgelsen er gennemført i uge 48 i 2017.",
  "Målet er 80 pct.",
  "De 18-29-årige er ikke med.",
  "Der er sendt 1.231 skemaer ud.",
  "Tallene er fra 6. måling.",
];
const AROUND_EN = [
  "Figure 3 on page 12 shows the result.",
  "The survey was made in week 48 of 2017.",
  "The target is 80%.",
  "In all, 1,231 forms were sent out.",
  "The figures are from round 6.",
];

/** A wrong number: off by more than rounding could explain. */
function off(draw: Draw, right: number): number {
  if (draw.isTrue) return right;
  const by = draw.whole(3, 9);
  return right > by && draw.whole(0, 1) === 1 ? right - by : right + by;
}

function change(draw: Draw, sign: number): string {
  const { whole, pick, isDanish } = draw;
  const low = whole(12, 50);
  const high = low + whole(12, 40);
  const [a, b] = sign > 0 ? [low, high] : [high, low];
  const d = off(draw, high - low);
  const [noun, verb] = isDanish
    ? pick(
        sign > 0
          ? [
              ["stigning", "steget"],
              ["fremgang", "vokset"],
            ]
          : [
              ["tilbagegang", "faldet"],
              ["nedgang", "faldet"],
            ],
      )
    : pick(
        sign > 0
          ? [
              ["rise", "risen"],
              ["increase", "increased"],
            ]
          : [
              ["drop", "fallen"],
              ["decline", "declined"],
            ],
      );
  return isDanish
    ? pick([
        `Fideliteten er ${verb} fra ${a} pct. til ${b} pct., en ${noun} på ${d} procentpoint.`,
        `Andelen er ${verb} ${d} procentpoint fra ${a} til ${b} pct.`,
        `Der er en ${noun} på ${d} procentpoint, fra ${a} % til ${b} %.`,
        `Fra måling 1 til måling 6 er andelen ${verb} fra ${a} pct. i 2016 til ${b} pct. i 2018 (${d} procentpoint).`,
        `Andelen er nu ${b} pct. mod ${a} pct. ved starten. Det er en ${noun} på ${d} procentpoint.`,
        `Ved start var andelen ${a} pct., og nu er den ${b} pct., svarende til en ${noun} på ${d} procentpoint.`,
      ])
    : pick([
        `The share has ${verb} from ${a} per cent to ${b} per cent, a ${noun} of ${d} percentage points.`,
        `Fidelity has ${verb} by ${d} percentage points, from ${a}% to ${b}%.`,
        `The share was ${a}% in 2016 and ${b}% in 2018, a ${noun} of ${d} points.`,
        `The share is now ${b}% compared with ${a}% at the start, a ${noun} of ${d} percentage points.`,
      ]);
}

function comparison(draw: Draw): string {
  const { whole, pick, isDanish } = draw;
  const low = whole(12, 50);
  const high = low + whole(12, 40);
  const d = off(draw, high - low);
  return isDanish
    ? pick([
        `Haderslev (${high} pct.) ligger ${d} procentpoint over Tårnby (${low} pct.).`,
        `Andelen er ${high} pct., hvilket er ${d} procentpoint over landsgennemsnittet på ${low} pct.`,
        `Med ${low} pct. ligger Tårnby ${d} procentpoint under landsgennemsnittet på ${high} pct.`,
        `Forskellen mellem Haderslev (${high} pct.) og Tårnby (${low} pct.) er ${d} procentpoint.`,
        `Deltagerne er ${d} procentpoint mere positive end kontrolgruppen (${high} pct. mod ${low} pct.).`,
        `Landsgennemsnittet er ${low} pct. Her er andelen ${high} pct., altså ${d} procentpoint bedre end landsgennemsnittet.`,
      ])
    : pick([
        `At ${high}%, Haderslev is ${d} percentage points above Tårnby (${low}%).`,
        `The share is ${high}%, ${d} percentage points higher than the national average of ${low}%.`,
        `The difference between participants (${high}%) and controls (${low}%) is ${d} percentage points.`,
      ]);
}

function part(draw: Draw): string {
  const { whole, pick, isDanish } = draw;
  const n = whole(11, 90);
  const k = whole(2, n - 2);
  const right = Math.floor((200 * k + n) / (2 * n));
  const p = off(draw, right);
  return isDanish
    ? pick([
        `${k} af ${n} ledere (${p} pct.) er enige.`,
        `Det gælder ${p} pct. af lederne (${k} ud af ${n}).`,
        `I alt er ${k} ud af de ${n} medarbejdere enige, svarende til ${p} pct.`,
        `Svarprocenten er ${p} % (${k}/${n}).`,
      ])
    : pick([
        `${k} of the ${n} managers (${p}%) agreed.`,
        `The response rate is ${p} per cent (${k} out of ${n}).`,
        `${k} out of ${n} employees, or ${p}%, agreed.`,
      ]);
}

function possible(draw: Draw): string {
  const { whole, pick, isDanish, isTrue } = draw;
  const n = whole(7, 40);
  const reachable = new Set(
    Array.from({ length: n + 1 }, (_, k) => [
      Math.floor((200 * k + n) / (2 * n)),
      Math.ceil((200 * k - n) / (2 * n)),
    ]).flat(),
  );
  const candidates = Array.from({ length: 99 }, (_, i) => i + 1).filter(
    (p) => reachable.has(p) === isTrue,
  );
  const p = pick(candidates);
  return isDanish
    ? pick([
        `${p} pct. af de ${n} projektledere er enige.`,
        `Af de ${n} projektledere svarer ${p} pct. ja.`,
        `Det mener ${p} pct. (n = ${n}).`,
        `Det gælder for ${p} pct. af lederne (n = ${n}).`,
      ])
    : pick([
        `${p}% of the ${n} managers agreed.`,
        `Of the ${n} managers ${p}% agreed.`,
        `Most agreed: ${p} per cent (N = ${n}).`,
      ]);
}

/** With four pairs p is 1 − |r|, with three 1 − 2·asin|r|/π: r is then uniform, or an arcsine. */
function correlation(draw: Draw): string {
  const { whole, pick, isDanish, isTrue } = draw;
  const r = whole(5, 85) / 100;
  const n = pick([3, 4]);
  const right = n === 4 ? 1 - r : 1 - (2 * Math.asin(r)) / Math.PI;
  const p = isTrue ? right : right > 0.5 ? right - 0.2 : right + 0.2;
  const [rs, ps] = [r, p].map((value) =>
    isDanish ? value.toFixed(2).replace(".", ",") : value.toFixed(2),
  );
  return isDanish
    ? pick([
        `Sammenhængen er positiv (r = ${rs}, n = ${n}, p = ${ps}).`,
        `Der er en korrelation på ${rs} for de ${n} enheder (p = ${ps}).`,
        `Korrelationskoefficienten er ${rs} (p-værdi: ${ps}; n = ${n}).`,
      ])
    : pick([
        `The two go together, r(${n - 2}) = ${rs}, p = ${ps}.`,
        `There is a correlation of ${rs.replace(/^0/, "")} (n = ${n}, p = ${ps}).`,
        `The correlation coefficient is ${rs}, the p-value ${ps}, n = ${n}.`,
      ]);
}

function whole(draw: Draw): string {
  const { whole: draws, pick, isDanish, isTrue } = draw;
  const a = draws(20, 45);
  const b = draws(15, 35);
  const c = 100 - a - b + (isTrue ? 0 : pick([-6, -5, -4, -3, 3, 4, 5, 6]));
  return isDanish
    ? pick([
        `Svarene fordeler sig med ${a} pct. i høj grad, ${b} pct. i nogen grad og ${c} pct. i mindre grad.`,
        `Fordelingen er ${a}, ${b} og ${c} pct.`,
        `${a} pct. svarer ja, ${b} pct. nej, og de resterende ${c} pct. svarer ikke.`,
      ])
    : pick([
        `The distribution is ${a}%, ${b}% and ${c}%.`,
        `${a}% said yes, ${b}% said no, and the remaining ${c}% did not say.`,
      ]);
}
