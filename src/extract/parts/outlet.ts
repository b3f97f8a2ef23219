import type { Range } from "../../text/index.ts";
import type { Claims } from "./claims.ts";
import type { Page } from "./page.ts";

const words = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*(?: (?:of |the |and |& )?\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*){0,4}";
const kind =
  "News|Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Independent|Observer|Gazette|Chronicle|Standard|Star|Sun|Mirror|Express|Mail|Globe|Monitor|Press|Today|Daily|Weekly|Nation|Network|Online|Radio|Television|TV|Review|Magazine|Economist|Politico|POLITICO|Reuters|Bloomberg|Al Jazeera|Al-Monitor|Axios|Courier|Dispatch|Bulletin|Inquirer|Examiner|Advertiser|Register|Sentinel|Record|Citizen|Argus|Echo|Eye|Insider|Associated Press|AFP|Haaretz|Dawn|Hindu|Vox|Vice|Deutsche Welle|Euronews|Euractiv|Meduza|CNN|BBC|NPR|PBS|ABC|CBS|NBC|MSNBC|CNBC|DW|RFI|VOA|RFE/RL|RT|France 24|Sky News|USA TODAY";
const inTitle = new RegExp(`\\s(?:\\||–|—|-|::|»)\\s((?:The )?(?=[^|]*\\b(?:${kind})\\b)${words})$`, "u");
const credited = new RegExp(
  `^(?:(?:©|\\([cC]\\)|Copyright)(?: ©)?,?(?: \\d{4}(?:[-–]\\d{2,4})?)?,? (?:by )?|Source\\s?: |(?:This (?:article|story|report) )?(?:was )?(?:[Oo]riginally |[Ff]irst )?(?:[Pp]ublished|[Aa]ppeared) (?:in|on|by) )((?:The )?(?=[^.;]*\\b(?:${kind})\\b)${words})`,
  "u",
);
const alone = new RegExp(
  `^(?!.*\\b(?:Analysis|Opinion|Brief|Release|Conference|Desk|Service|Briefing|Letters|In)\\b)(?:The )?(?=.*\\b(?:${kind})\\b)${words}$`,
  "u",
);
/** The full stop of the line, and what stands behind it; not that of "Co." or "U.S.". */
const endMark = /(?<!\b(?:Inc|Co|Ltd|Corp|St|U\.S|\p{Lu}))\.(?:\s.*)?$/u;
const nearTop = 4;

/** Finds where the page names its outlet: after the headline, in a copyright or source line, or alone near the top. */
export function findOutlet(page: Page, claims: Claims, headline: Range | null): Range | null {
  if (headline !== null) {
    const title = page.text.slice(headline.start, headline.end);
    const named = inTitle.exec(title)?.[1];
    if (named !== undefined) return { start: headline.end - named.length, end: headline.end };
  }
  for (const [index, unit] of page.units.entries()) {
    const claim = claims.of(index);
    const isAlone = claim === undefined && unit.line < nearTop && unit.words.length < 40 && alone.test(unit.words);
    if (isAlone && isWholeLine(page, index)) {
      claims.claim(index, "kept");
      return { start: unit.start, end: unit.end };
    }
    if (claim !== "copyright" && claim !== "agency-note") continue;
    const named = credited.exec(unit.words)?.[1]?.replace(endMark, "");
    if (named === undefined) continue;
    const start = page.text.indexOf(named, unit.start);
    return { start, end: start + named.length };
  }
  return null;
}

function isWholeLine({ lines, units }: Page, index: number): boolean {
  const line = lines[units[index]?.line ?? -1];
  return line !== undefined && line.to === line.from + 1;
}
