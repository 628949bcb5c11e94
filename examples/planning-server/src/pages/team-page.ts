import { listControls, projectWorksheet } from "@guidebook-kit/worksheet";
import type { ApartAnswer } from "../answers/join-edits.js";
import type { Revision, RevisionSummary } from "../answers/revisions.js";
import type { Edition, LibraryGuidebook } from "../library/library.js";
import type { Team } from "../meetings/teams.js";
import { renderServerPage } from "./render-server-page.js";
import { when } from "./when.js";

/** What a team's page shows. */
export interface TeamPage {
  readonly team: Team;
  /** Path of the page. */
  readonly path: string;
  readonly guidebook: LibraryGuidebook;
  /** The language that links without a language lead to. */
  readonly edition: Edition;
  readonly revisions: readonly RevisionSummary[];
  /** The revision that was saved just now; none when somebody only looks. */
  readonly saved: Revision | undefined;
}

/** Answers that two people changed, under the names that people know. */
function listApart({ edition, saved }: TeamPage): object[] {
  if (saved === undefined) return [];
  const { resolved, locale } = edition;
  const controls = listControls(projectWorksheet(resolved, { locale, response: saved.response }));
  const labelOf = ({ name }: ApartAnswer): string =>
    controls.find((control) => control.name === name || control.name.startsWith(`${name}.`))?.label ?? name;
  return saved.apart.map((answer) => ({
    label: labelOf(answer),
    both: answer.kept === "both",
    theirs: answer.theirs,
    yours: answer.yours,
  }));
}

/**
 * Renders the page that a team's link leads to.
 *
 * @param page What it shows.
 * @returns A whole HTML document.
 */
export function teamPage(page: TeamPage): string {
  const { team, path, guidebook, edition, revisions, saved } = page;
  const form = (locale: string): string => `${path}/${locale}/form.html`;
  const own = form(edition.worksheet.locale);
  return renderServerPage({
    template: "team",
    title: team.name,
    dimension: edition.resolved.dimension.number,
    view: {
      guidebook: edition.resolved.guidebook.title,
      saved: saved?.number ?? null,
      apart: listApart(page),
      languages: guidebook.editions.map(({ locale, worksheet }) => ({
        tag: worksheet.locale,
        link: form(worksheet.locale),
        name: `${locale.page.worksheet} (${locale.name})`,
      })),
      revisions: revisions.map(({ number, savedAt }) => ({
        number,
        saved: when(savedAt),
        link: `${own}?from=${number}`,
      })),
      plan: `${path}/plan.csv`,
      record: `${path}/answers.json`,
    },
    data: {
      place: `${guidebook.id}/${team.id}`,
      latest: revisions[0]?.number ?? 0,
      sent: saved?.sent ?? null,
      opens: own,
      tag: "en",
    },
  });
}
