import { overlaps, type Range } from "../../text/index.ts";
import { abbreviations } from "./abbreviations.ts";
import { actorIds } from "./actor-id.ts";
import { brussels } from "./brussels.ts";
import { type Coordination, coordination, coordinations } from "./coordinations.ts";
import { CountriesNamed } from "./countries-named.ts";
import { readDiscourse, type Utterance } from "./discourse.ts";
import { EntityIndex } from "./entity-index.ts";
import { knownCollectives } from "./find-collectives.ts";
import { type Description, describe, descriptions } from "./find-descriptions.ts";
import { type FoundNational, nationalDescriptions, nationals } from "./find-nationals.ts";
import { organisationNames, organisationReferences } from "./find-organisations.ts";
import { type NamedPerson, namedPerson, personNames, withoutCapitals } from "./find-persons.ts";
import { pronouns } from "./find-pronouns.ts";
import { stateNames, stateReferences } from "./find-states.ts";
import type { FoundState } from "./found-state.ts";
import { Frame } from "./frame.ts";
import { describedInRegion, inRegion } from "./in-region.ts";
import type { ActorInput, ResolvedActors, SpeakerReading } from "./input.ts";
import { keptParties } from "./kept-parties.ts";
import { lastWords } from "./last-words.ts";
import { Laws } from "./laws.ts";
import { linkOrganisations, linkStates } from "./link-organisations.ts";
import { isFull, PersonLinks } from "./link-persons.ts";
import { ModelScores } from "./model-scores.ts";
import { isBodyOf, withoutNested } from "./nested-names.ts";
import { onceForEach } from "./once-for-each.ts";
import { openBodies } from "./open-bodies.ts";
import { Parties, type Party } from "./party.ts";
import { type FoundMembers, memberDescriptions, partyMembers } from "./party-members.ts";
import { openParties, partiesOf, partyReading, partyReferences, tiePlainly } from "./party-references.ts";
import { partyStates } from "./party-states.ts";
import type { Seen } from "./rank-antecedents.ts";
import type { Reference } from "./reference.ts";
import { ReferenceIndex } from "./reference-index.ts";
import { withRepeatedNames } from "./repeated-names.ts";
import { appositionOf, isHeadOf, isSentTo, roleAfter, roleBefore, roleOfDescription, rolesFromTitle } from "./roles.ts";
import { settleBodies } from "./settle-bodies.ts";
import { settleNamesakes } from "./settle-namesakes.ts";
import { shortNames } from "./short-names.ts";
import { type SpeakerParties, speakerReadings } from "./speaker-readings.ts";
import { type SpeakerReferences, speakerReferences } from "./speaker-references.ts";
import { surnames } from "./surnames.ts";
import { toActor } from "./to-actor.ts";

/**
 * Ties every mention of a person, state, organisation or collective in a report to one actor, and says for each
 * statement who speaks, or why that stays open.
 *
 * Names are tied by rules (ontology, full name, part of a name, short name from brackets), descriptions and pronouns by
 * a log-linear ranker over the model's antecedent scores, agreement, nearness, syntax and who spoke last. "We" and "you"
 * stay open. For the ids see `actorIds`.
 *
 * @param onSeen - told of every choice of the ranker, to fit its weights.
 */
export function resolveActors(input: ActorInput, onSeen?: (seen: Seen) => void): ResolvedActors {
  return new Resolution(input, onSeen).resolve();
}

class Resolution {
  private readonly frame: Frame;
  private readonly entities: EntityIndex;
  private readonly parties = new Parties();
  private readonly stateNames: readonly FoundState[];
  private readonly links: PersonLinks;
  private readonly governments: Range[] = [];
  private names = new ReferenceIndex([]);
  private stateIndex = new ReferenceIndex([]);
  private states = new Map<string, Party>();
  private described: Description[] = [];
  private roleRanges: { readonly range: Range; readonly party: Party }[] = [];
  private people: readonly FoundNational[] = [];
  private members: readonly FoundMembers[] = [];
  private countries: CountriesNamed | null = null;
  private laws: Laws | null = null;

  constructor(
    private readonly input: ActorInput,
    private readonly onSeen: ((seen: Seen) => void) | undefined,
  ) {
    this.frame = new Frame(input);
    const { text, entities, coreference, date } = input;
    const states = stateNames(this.frame, date).filter(
      (one) => input.regions?.some(({ range }) => overlaps(one.range, range)) !== true,
    );
    const last = surnames(this.frame, states, entities);
    this.stateNames = states.filter((one) => !last.includes(one));
    const named = [
      ...entities.filter(({ range }) => !last.some((one) => overlaps(one.range, range))),
      ...last.map(({ range }) => ({ range, label: "person", probability: 1 })),
    ].sort((a, b) => a.range.start - b.range.start);
    this.entities = new EntityIndex(this.frame, withRepeatedNames(text, named, coreference?.mentions ?? []));
    this.links = new PersonLinks(this.frame, this.parties, input.date);
  }

  resolve(): ResolvedActors {
    const { frame, input, parties } = this;
    const persons = this.tieNames();
    this.describeAll();
    this.tieAppositions(persons);
    const found = pronouns(frame);
    const references = new ReferenceIndex([
      ...this.names.all,
      ...this.described.map((d) => d.reference),
      ...found.map((p) => p.reference),
    ]);
    const speaking = onceForEach((range) => speakerReferences(frame, range, references, this.stateIndex, input.date));
    const spoken = input.statements.map(({ speakerSpan }) => (speakerSpan === null ? null : speaking(speakerSpan)));
    const joined = this.takeIn(spoken);
    const acting = this.acting(references);
    const utterances: Utterance[] = input.statements.map((s, i) => ({
      speakers: spoken[i]?.references ?? [],
      content: s.content,
    }));
    const open = readDiscourse({
      frame,
      parties,
      states: this.states,
      names: this.names,
      descriptions: this.described,
      pronouns: found,
      coordinations: joined,
      utterances,
      acting: new Set(acting.flatMap((one) => one.references)),
      scores: new ModelScores(input.coreference, input.words),
      countries: this.countries,
      date: input.date,
      onSeen: this.onSeen,
    });
    const speakers = speakerReadings(frame, parties, input.statements, spoken, open, found);
    tiePlainly(frame, parties, acting, (range) => this.isLaw(range));
    return this.result(references, speakers, acting, open);
  }

  /** What the words of the parties come to; references that the mentions lacked are taken into the lists. */
  private acting(references: ReferenceIndex): SpeakerReferences[] {
    const { frame, input } = this;
    const acting = onceForEach((range) => {
      const found = partyReferences(frame, range, references, this.stateIndex, this.entities, input.date);
      const [reference] = found.references;
      if (found.made && reference !== undefined) this.takeReference(reference);
      return found;
    });
    return (input.parties ?? []).map(acting);
  }

  private tieNames(): NamedPerson[] {
    const { frame, entities, input, parties } = this;
    const { date } = input;
    const all = this.stateNames;
    const short = abbreviations(frame);
    this.laws = new Laws(frame, entities, short);
    const named = organisationNames(frame, entities, all, date).filter(({ range }) => !this.isLaw(range));
    this.members = partyMembers(frame, named);
    const bodies = named.filter(({ range }) => !this.members.some(({ name }) => name === range));
    const dateline = input.dateline ?? null;
    this.countries = new CountriesNamed(frame, {
      states: all,
      organisations: bodies,
      entities,
      speakers: spansOf(input.statements),
      dateline,
      date,
    });
    const unions = brussels(frame, all, bodies, date, ({ range }) => input.seat?.(range) === "government");
    this.governments.push(...unions.map(({ range }) => range));
    this.people = nationals(frame, all);
    const found = settleNamesakes(frame, all, this.countries, date).filter(
      (one) =>
        !unions.some(({ range }) => range === one.range) && !this.people.some(({ states }) => states.includes(one)),
    );
    const organisations = [
      ...settleBodies(frame, bodies, this.countries).filter(
        ({ range }) => !unions.some((union) => overlaps(union.range, range)),
      ),
      ...unions,
    ];
    const speaking = partyStates(frame.text, found, spansOf(input.statements), entities, true, this.countries);
    const acting = partyStates(frame.text, found, input.parties ?? [], entities, false, this.countries);
    const edges = new Set([...acting, ...speaking].flatMap(({ range }) => [range.start, range.end]));
    const isState = ({ start, end }: Range) => edges.has(start) || edges.has(end);
    const persons = withoutCapitals(personNames(frame, entities, date), found).filter(
      (p) =>
        !isState(p.reference.core) &&
        !this.laws?.isMarked(p.reference.core) &&
        !organisations.some(
          (o) => o.naming !== null && o.range.start <= p.reference.core.start && o.range.end >= p.reference.core.end,
        ),
    );
    const personStarts = new Set(persons.map((p) => p.reference.core.start));
    const bodyEnd = new Map(organisations.map((o) => [o.range.start, o.range.end]));
    const stateRefs = withoutNested(
      frame,
      entities,
      stateReferences(frame, entities, found, {
        seat: (range) => input.seat?.(range) ?? "place",
        hasBody: (range) => {
          if (isState(range)) return true;
          const end = bodyEnd.get(range.start) ?? 0;
          return end > range.end && isBodyOf(frame, { start: range.start, end }, range);
        },
        isPerson: (range) => personStarts.has(range.start),
      }),
      persons,
      organisations,
    );
    for (const one of found)
      if (
        /^(?:capital|seat)$/.test(one.naming.form) &&
        stateRefs.some((r) => r.range === one.range) &&
        (speaking.has(one) || !(acting.has(one) && input.seat?.(one.range) === "place"))
      )
        this.governments.push(one.range);
    const organisationRefs = [
      ...organisationReferences(
        frame,
        organisations.filter(
          (o) => !stateRefs.some((s) => s.core.start === o.range.start && s.core.end === o.range.end),
        ),
      ),
      ...shortNames(frame, short, organisations).filter(({ core }) => !this.isLaw(core)),
      ...lastWords(frame, organisations, [...stateRefs, ...persons.map((p) => p.reference)]),
    ];
    this.states = linkStates(frame, parties, stateRefs);
    this.stateIndex = new ReferenceIndex(stateRefs);
    linkOrganisations(frame, parties, organisationRefs, short, this.states, this.stateIndex);
    this.names = new ReferenceIndex([...stateRefs, ...organisationRefs, ...persons.map((p) => p.reference)]);
    this.links.tieFull(persons, (person) => this.titleCountry(person));
    return persons;
  }

  private isLaw(range: Range): boolean {
    return this.laws?.has(range) ?? false;
  }

  private titleCountry({ title }: NamedPerson): string | null {
    if (title === null) return null;
    const said = this.stateIndex.within(title).filter(({ core }) => !isSentTo(this.frame, title, core));
    return said.length === 1 ? (said[0]?.country ?? null) : null;
  }

  private describeAll(): void {
    const { frame, input } = this;
    const mentions = input.coreference?.mentions ?? [];
    const people = [
      ...nationalDescriptions(frame, this.people, this.stateIndex, input.date),
      ...memberDescriptions(frame, this.members, this.stateIndex, input.date),
    ];
    const others = descriptions(frame, mentions, this.names, this.stateIndex, input.date).filter(
      ({ reference }) => !people.some((one) => overlaps(one.reference.core, reference.core)),
    );
    const told = [...people, ...others];
    this.described = [...told, ...knownCollectives(frame, told, this.stateIndex, input.date)].map((one) =>
      describedInRegion(one, input.regions ?? []),
    );
  }

  /** The roles that titles and appositions give those who are tied, each with the party that has it. */
  private giveRoles(persons: readonly NamedPerson[]): { range: Range; party: Party }[] {
    const { frame, names, parties } = this;
    const roleRanges: { range: Range; party: Party }[] = [];
    for (const person of persons) {
      const party = parties.of(person.reference);
      if (party === undefined) continue;
      for (const role of [
        ...rolesFromTitle(frame, person, names, parties),
        roleAfter(frame, person.reference.core, names, parties),
        roleBefore(frame, withTitle(person), names, parties),
      ]) {
        if (role === null) continue;
        party.addRole(role);
        roleRanges.push({ range: role.range, party });
        const said = this.stateIndex.within(role.range);
        if (party.country === null && said.length > 0 && role.of?.state != null) party.country = role.of.state.country;
      }
    }
    return roleRanges;
  }

  private tieAppositions(persons: readonly NamedPerson[]): void {
    const { frame, names, parties } = this;
    const full = this.giveRoles(persons.filter(isFull));
    this.links.tiePartial(persons, (person) => this.titleCountry(person));
    const roleRanges = [...full, ...this.giveRoles(persons.filter((person) => !isFull(person)))];
    this.roleRanges = roleRanges;
    const byStart = new Map(roleRanges.map((r) => [r.range.start, r.party]));
    for (const description of this.described) {
      const beside = appositionOf(frame, description, names);
      const name = beside === null ? undefined : names.within(beside)[0];
      const party =
        byStart.get(description.phrase.core.start) ??
        roleRanges.find(({ range }) => isHeadOf(frame, range, description.phrase.head))?.party ??
        (name === undefined ? undefined : parties.of(name));
      if (party === undefined) continue;
      parties.tie(description.reference, party);
      const role = party.kind === "person" ? roleOfDescription(frame, description, names, parties) : null;
      if (role !== null) party.addRole(role);
    }
  }

  /** Takes references that speakers' words made into the lists, and gives the names joined by "and". */
  private takeIn(spoken: readonly (SpeakerReferences | null)[]): Coordination[] {
    const { frame } = this;
    const joined = coordinations(frame, this.names.all);
    const known = new Set(joined.map((c) => `${c.reference.range.start}-${c.reference.range.end}`));
    for (const one of new Set(spoken)) {
      if (one === null) continue;
      if (one.references.length > 1) {
        const together = coordination(one.references, frame);
        const key = `${together.reference.range.start}-${together.reference.range.end}`;
        if (!known.has(key)) joined.push(together);
        known.add(key);
      }
      const [reference] = one.references;
      if (one.made && reference !== undefined) this.takeReference(reference);
    }
    return joined;
  }

  /** Takes in a reference that was made from a speaker's or party's words. */
  private takeReference(reference: Reference): void {
    const { frame, input } = this;
    if (this.isLaw(reference.range)) return;
    const person = reference.form === "name" ? namedPerson(frame, reference.range) : null;
    if (person !== null) {
      const tied = [{ ...person, reference }];
      this.links.tieFull(tied, () => null);
      this.links.tiePartial(tied, () => null);
      this.names = new ReferenceIndex([...this.names.all, reference]);
      return;
    }
    const made = describe(
      frame,
      reference.range,
      reference.core === reference.range ? null : reference.core,
      reference.sort === "thing" ? "" : reference.sort,
      this.stateIndex,
      input.date,
    );
    if (made === null) return;
    this.described.push({ ...made, reference });
    const holder = this.roleRanges.find(({ range }) => isHeadOf(frame, range, made.phrase.head))?.party;
    if (holder !== undefined) this.parties.tie(reference, holder);
  }

  private result(
    references: ReferenceIndex,
    speaking: SpeakerParties,
    acting: readonly SpeakerReferences[],
    open: ReadonlyMap<Reference, string>,
  ): ResolvedActors {
    const { frame, input, parties } = this;
    const parts = acting.map((one) => partiesOf(parties, one));
    const kept = keptParties(parties, new Set([...speaking.parties, ...parts.flat()]));
    const ids = actorIds(input.reportId, kept);
    const at = (range: Range): string | null => {
      const exact = references.within(range).find((r) => r.range.start === range.start && r.range.end === range.end);
      const one = exact ?? speakerReferences(frame, range, references, this.stateIndex, input.date).references[0];
      const party = one === undefined ? undefined : parties.of(one);
      return (party === undefined ? undefined : ids.get(party)) ?? null;
    };
    const idOf = (party: Party | null | undefined) => (party == null ? null : (ids.get(party) ?? null));
    const speakers: SpeakerReading[] = input.statements.map((_, i) => ({
      id: speaking.authors.has(i) ? "author" : idOf(speaking.parties[i]),
      reason: speaking.reasons[i] ?? null,
    }));
    const readings = parts.map((part, i) =>
      partyReading(
        part.flatMap((party) => idOf(party) ?? []),
        acting[i] ?? { references: [], made: false },
        open,
      ),
    );
    return {
      actors: kept.map((party) => inRegion(toActor(frame.text, party, ids, input.date), input.regions ?? [])),
      speakers,
      parties: readings,
      unresolved: [
        ...speaking.unresolved,
        ...openParties(frame.text, input.parties ?? [], readings, speaking.unresolved),
        ...openBodies(frame.text, kept),
      ],
      governments: this.governments,
      names: this.names.all.flatMap((r) => {
        const id = idOf(parties.of(r));
        return id === null ? [] : [{ range: r.core, actor: id }];
      }),
      actorAt: at,
    };
  }
}

function spansOf(statements: ActorInput["statements"]): Range[] {
  return statements.flatMap(({ speakerSpan }) => speakerSpan ?? []);
}

/** "A Pentagon spokeswoman, *Lt. Col. Dana Kowalczyk*": a name from its title on. */
function withTitle({ title, reference }: NamedPerson): Range {
  return { start: title?.start ?? reference.core.start, end: reference.core.end };
}
