import type { NumberClaim } from "./number-claim.ts";

// "300,000 drams" for "AMD 300,000": an amount by its code, or by what its country calls the money.

// Each row a code of ISO 4217, how its country's people or things are called, and the coin.
const ROWS = `
AMD Armenian dram
MGA Malagasy ariary
KZT Kazakh tenge
GEL Georgian lari
MNT Mongolian tugrik
ZMW Zambian kwacha
MWK Malawian kwacha
BWP Botswanan pula
SZL Swazi lilangeni
AOA Angolan kwanza
MZN Mozambican metical
GMD Gambian dalasi
NGN Nigerian naira
GHS Ghanaian cedi
ETB Ethiopian birr
TZS Tanzanian shilling
UGX Ugandan shilling
KES Kenyan shilling
RWF Rwandan franc
BIF Burundian franc
CHF Swiss franc
XOF CFA franc
PEN Peruvian sol
PYG Paraguayan guarani
BOB Bolivian boliviano
HNL Honduran lempira
GTQ Guatemalan quetzal
CRC Costa-Rican colon
BRL Brazilian real
CLP Chilean peso
COP Colombian peso
ARS Argentine peso
MXN Mexican peso
UYU Uruguayan peso
PHP Philippine peso
DOP Dominican peso
INR Indian rupee
PKR Pakistani rupee
LKR Sri-Lankan rupee
NPR Nepalese rupee
BDT Bangladeshi taka
THB Thai baht
VND Vietnamese dong
KHR Cambodian riel
MMK Burmese kyat
LAK Lao kip
KRW Korean won
JPY Japanese yen
CNY Chinese yuan
MYR Malaysian ringgit
IDR Indonesian rupiah
PGK Papuan kina
WST Samoan tala
TOP Tongan paanga
ZAR South-African rand
LSL Lesotho loti
SEK Swedish krona
NOK Norwegian krone
DKK Danish krone
ISK Icelandic krona
CZK Czech koruna
PLN Polish zloty
HUF Hungarian forint
RON Romanian leu
BGN Bulgarian lev
UAH Ukrainian hryvnia
RSD Serbian dinar
ALL Albanian lek
TRY Turkish lira
JMD Jamaican dollar
TTD Trinidadian dollar
HKD Hong-Kong dollar
SGD Singaporean dollar
NZD New-Zealand dollar
AUD Australian dollar
CAD Canadian dollar
NAD Namibian dollar
FJD Fijian dollar
EGP Egyptian pound
ILS Israeli shekel
JOD Jordanian dinar
KWD Kuwaiti dinar
TND Tunisian dinar
DZD Algerian dinar
MAD Moroccan dirham
AED Emirati dirham
SAR Saudi riyal
OMR Omani rial
QAR Qatari riyal
`;

// "TOP 10", "ALL 3 sites": in capitals these codes are words more often than money.
const WORDS = new Set(["ALL", "MAD", "PEN", "TOP", "TRY"]);
const codes = new Set<string>();
const byCoin = new Map<string, { code: string; people: string }[]>();
for (const row of ROWS.trim().split("\n")) {
  const [code = "", people = "", coin = ""] = row.split(" ");
  if (!WORDS.has(code)) codes.add(code);
  byCoin.set(coin, [...(byCoin.get(coin) ?? []), { code, people: people.toLowerCase() }]);
}

const PLURALS = new Map(
  Object.entries({
    kronor: "krona",
    kroner: "krone",
    lei: "leu",
    leva: "lev",
    reais: "real",
    zlotys: "zloty",
  }),
);
const BEHIND = /^ ((?:\p{Lu}\p{Ll}+[ -]){0,2})(\p{Ll}{2,10})(?![\p{L}-])/u;

const LABEL = /(?:^|[\s(])([A-Z]{3}) ?$/;
// Bare, these are other words.
const ALSO_WORDS = new Set([
  "dollar",
  "pound",
  "won",
  "real",
  "sol",
  "rand",
  "kip",
  "dong",
  "kina",
  "lev",
  "leu",
  "loti",
  "colon",
]);

/** Gives an amount the code before it or that its coin's name stands for; none of a coin that several countries have. */
export function nameCoin(text: string, claim: NumberClaim) {
  if (claim.unit !== "") return;
  const label = LABEL.exec(text.slice(Math.max(0, claim.start - 6), claim.start))?.[1] ?? "";
  if (codes.has(label)) {
    claim.unit = label;
    return;
  }
  const [whole, people = "", written = ""] = BEHIND.exec(text.slice(claim.end, claim.end + 40)) ?? [];
  if (whole === undefined) return;
  const name = byCoin.has(written) ? written : (PLURALS.get(written) ?? written.replace(/s$/, ""));
  const of = people.trim().replace(" ", "-").toLowerCase();
  if (of === "" && ALSO_WORDS.has(name)) return;
  const named = byCoin.get(name)?.filter((one) => of === "" || one.people === of) ?? [];
  if (named.length !== 1) return;
  Object.assign(claim, { unit: named[0]!.code, to: claim.end + whole.length });
}

/** Whether a word before an amount is its coin's code. */
export const isCoin = (label: string) => codes.has(label);
