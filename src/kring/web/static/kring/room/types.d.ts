/** What the page carries and what the server sends, as docs/protocol.md has it. */
declare namespace Kring {
  type Id = string;
  type Colour = "listen" | "ask" | "write" | "advise" | "choose";

  interface RoleWords {
    do: string;
    how: string;
  }

  interface StepText {
    name: string;
    activity: string;
    channel: "spoken" | "written" | "written_then_told";
    colour: Colour;
    part: string;
    part_name: string;
    words: Record<string, RoleWords>;
    cue: string;
    say: string;
    forbids: string[];
    prompts: string[];
    slips: string[];
    order: string;
    /** the cards that people hold in it */
    deck?: Id | null;
    deal?: "each" | "all" | null;
    writes: Id[];
    tells: Id[];
    shows?: Id[];
    optional?: boolean;
    /** others than the presenter write for all to see */
    together?: boolean;
    chooses?: Id | null;
    chosen_presents?: boolean;
    lot?: boolean;
    hands?: Id[];
    shows_picked?: Id[];
    versions?: boolean;
    rests?: boolean;
    picks?: Id | null;
    reveals?: Id[];
  }

  interface Scale {
    least: number;
    most: number;
    low: string;
    high: string;
  }

  interface KindText {
    name: string;
    starter?: string | null;
    prompt?: string | null;
    fields: { id: string; name: string }[];
    sentences?: number | null;
    words?: number | null;
    at_least?: number;
    at_most?: number | null;
    shown: "never" | "by_owner" | "told" | "together" | "at_once" | "handed";
    replaces?: Id | null;
    places: { id: string; name: string }[];
    layout?: "columns" | "quadrant" | "table" | null;
    about?: Id | null;
    scale?: Scale | null;
  }

  interface MethodText {
    name: string;
    steps: Record<Id, StepText>;
    order: Id[];
    kinds: Record<Id, KindText>;
    labels: Record<Id, Record<Id, string>>;
    roles: Record<Id, string>;
    /** cards by deck */
    decks: Record<Id, Record<Id, Card>>;
    blocks: Record<Id, { name: string; each: "person" | "case" | "card" | "round" | null; most: number; deck: Id | null }>;
    forks: Record<Id, { name: string; live: boolean; branches: Record<Id, string> }>;
    profiles: Record<Id, string>;
  }

  interface Card {
    name: string;
    text: string;
  }

  interface PlanEntry {
    n: number;
    minutes: number;
    skipped?: boolean;
    aside?: boolean;
    /** the block it is in, and which pass of how many */
    block?: Id;
    /** the keys under which this pass, and this choice, can be arranged */
    pass?: string;
    fork?: string;
    turn?: number;
    turns?: number;
    card?: Id;
  }

  interface Page {
    protocol: number;
    /** Of which Kring this page is. */
    release: string;
    meeting: Id;
    screen: "seat" | "board";
    lang: string;
    socket: string;
    line: string;
    words: Record<string, string>;
    method: MethodText;
    snapshot: (Views & { mark: Mark; now: number }) | null;
    practice?: boolean;
    join?: string;
    erase_hours: number;
    where: string;
    /** where the step plan is printed; empty for a method that has none */
    paper: string;
    /** The invented case of a try-out. */
    case?: { story: string[]; question: string; asked: string[] };
    /** whose server this is, if its theme says so */
    house?: { name: string; logo: string | null; dark: string | null } | null;
  }

  interface Person {
    n: number;
    name: string;
    device?: boolean;
    circle?: boolean;
    /** Takes part from elsewhere. */
    distant?: boolean;
  }

  interface Item {
    n: number;
    kind: Id;
    text?: string;
    fields?: Record<string, string>;
    place?: Id;
    number?: number;
    about?: Id;
    labels?: Id[];
    counts?: Record<Id, Record<Id, number>>;
    points?: Record<Id, number>;
    chosen?: boolean;
    /** from another pass of what goes round now */
    past?: boolean;
    picked?: boolean;
    asked?: boolean;
  }

  interface OwnItem extends Item {
    told?: boolean;
    returned?: boolean;
    handed?: boolean;
  }

  interface Shared {
    status: "arriving" | "running" | "closed";
    title?: string;
    code?: string;
    leader?: Id;
    presenter?: Id;
    roles?: Record<Id, Id[]>;
    ring?: Record<Id, Person>;
    plan?: Record<Id, PlanEntry>;
    step?: { id: Id; index: number; visit: string; presence?: string; card?: Id };
    /** who holds which cards */
    cards?: Record<Id, Id[]>;
    /** inside a subgroup: which of how many */
    party?: { n: number; of: number };
    /** seen from outside: who works with whom */
    parties?: Record<Id, { n: number; seats: Id[]; presenter?: Id }>;
    clock?: { deadline_at?: number; minutes?: number; after?: number; due_at?: number; paused?: { left: number } };
    /** put away for everyone but who leads */
    clock_hidden?: boolean;
    turn?: { seat?: Id; next?: Id; round?: number; since_at?: number; minutes?: number };
    quiet?: { answer?: Answer };
    stopped?: boolean;
    question?: { kind?: string; first?: string; now?: string; versions?: string[] };
    items?: Record<Id, Item>;
    erased_at?: number;
    keeps?: number;
    /** On the board: which page of what was told, 0 is the newest. */
    page?: number;
    waiting?: boolean;
  }

  interface Door {
    name: string;
    seat?: Id;
    vouched?: boolean;
  }

  interface May {
    write?: Id[];
    /** For each item the label sets that this person may use on it. */
    label?: Record<Id, Id[]>;
    tell?: Id[];
    pick?: Id;
    behalf?: Id[];
    /** Kinds that may still be sent though their step is over, each with the visits it was written in. */
    late?: Record<Id, string[]>;
    /** Kinds of which all see at once what this person adds. */
    aloud?: Id[];
    pass?: boolean;
    agree?: boolean;
    done?: boolean;
    stop_case?: boolean;
    more_time?: boolean;
    quiet?: boolean;
    choose?: Id[];
    answer_quiet?: Answer[];
  }

  type Answer = "go_on" | "other_question" | "stop";

  /** What who leads does for a seat without a device, with its words and marks. */
  interface ActsFor {
    write?: Id[];
    tell?: Id[];
    pick?: Id;
    label?: Record<Id, Id[]>;
    stop_case?: boolean;
    answer_quiet?: Answer[];
    items?: Record<Id, OwnItem>;
    marked?: Record<Id, Id[]>;
    left?: Record<Id, number>;
  }

  interface Lead {
    not_ready?: Id[];
    /** Kinds that this step is there to tell, and nobody showed. */
    unshown?: Id[];
    unheard?: Id[];
    later?: Id[];
    doors?: Record<Id, Door>;
    more_time?: boolean;
    board?: boolean;
    code?: string;
    no_pass?: Id[];
    wrap_up?: number;
    count?: Id[];
    next?: number;
    back?: number;
    needs?: Record<string, Id[]>;
    /** the choice that the next step waits for */
    forks?: Record<Id, Id[]>;
    arranged?: { profile?: Id; passes?: Record<Id, Id[]>; branches?: Record<Id, Id> };
    groups?: Record<Id, { n: number; seats?: Id[]; presenter?: Id; turn?: Id }>;
    names?: Record<Id, string>;
    acts_for?: Record<Id, ActsFor>;
    page?: number;
  }

  interface Own {
    seat?: Id;
    leads?: boolean;
    takes_part?: boolean;
    roles?: Id[];
    words?: string;
    may?: May;
    items?: Record<Id, OwnItem>;
    marked?: Record<Id, Id[]>;
    left?: Record<Id, number>;
    ready?: boolean;
    owes?: Id[];
    supports?: Id;
    alone?: boolean;
    led?: boolean;
    doors?: Record<Id, Door>;
    lead?: Lead;
  }

  interface Views {
    shared: Shared;
    own: Own;
  }

  interface Proposal {
    minutes?: Record<Id, number>;
    ends_at?: number;
    verdict: "fits" | "later_end";
    skippable?: Id[];
  }

  /** The state of each part of a view: opaque. */
  interface Mark {
    shared: string;
    own: string;
  }

  interface Frame {
    snapshot?: Views;
    patch?: Partial<Views>;
    /** which state of each part the patch follows on, and which it leads to */
    from?: Partial<Mark>;
    mark?: Partial<Mark>;
    same?: boolean;
    ack?: Id;
    no?: Id;
    code?: string;
    text?: string;
    presence?: { here?: Id[]; typing?: Id[]; pages?: number };
    away?: Id[];
    proposal?: Proposal;
    looked?: string;
    hint?: string;
    suggestion?: string;
    who?: { found: string; say: string }[];
    bye?: "restart" | "erased" | "removed" | "replaced" | "closed";
    after?: number;
    reload?: boolean;
    now?: number;
  }

  /** What answers a request that carries a line; see docs/protocol.md. */
  interface Carried {
    line?: string;
    taken?: number;
    from?: number;
    frames?: Frame[];
    closed?: number;
  }

  /** A way to the server, over a socket or over requests. */
  interface Line {
    /** False when the line cannot take it. */
    send(frame: unknown): boolean;
    /** Ends it from here; nothing more is heard of it. */
    close(): void;
  }

  interface LineEnds {
    opened(): void;
    came(frame: Frame): void;
    closed(code: number): void;
  }

  interface Command {
    id: Id;
    do: string;
    step?: string;
    kind?: Id;
    item?: Id;
    text?: string;
    fields?: Record<string, string>;
    place?: Id;
    number?: number;
    about?: Id;
    seat?: Id | null;
    on?: boolean;
    [more: string]: unknown;
  }

  /** A command on its way: `done` once acknowledged, `refused` with the words that say why. */
  interface Entry {
    id: Id;
    at: number;
    frame: Command;
    state: "sending" | "done" | "refused";
    why?: string;
  }

  interface Draft {
    text: string;
    /** The visit to a step in which it was typed. */
    visit?: string;
    fields: Record<string, string>;
    place?: Id;
    number?: number;
    about?: Id;
  }

  type Link = { state: "connecting" | "open" } | { state: "lost"; why?: string } | { state: "dead"; why: string };
}

interface Window {
  /** Set before the script runs, it is given what the screens are made from. */
  kringInside?: (inside: Record<string, unknown>) => void;
}
