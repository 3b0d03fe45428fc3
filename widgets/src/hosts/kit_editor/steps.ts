import type { Json } from "../../model/protocol";
import { at, entryOf, idOf, type Place, titleOf } from "./kit";
import type { EditorScreen } from "./screen";

/** Steps with what happens in gatherings. */
export function ofParts(screen: EditorScreen) {
  const of = () => screen.kernel.words.peek().of;
  return {
    add(session: string, kind: string): void {
      screen.adding.value = null;
      screen.edit("add", { session, kind }, (now, before) => {
        const known = new Set(before.kit.activities.map(({ id }) => id));
        const added = now.kit.activities.find(({ id }) => !known.has(id));
        screen.open.value = added?.id ?? "";
        return { focus: `${added?.id}-open`, told: screen.say("editor-added", { what: of()(added?.title) }) };
      });
    },

    addMoment(session: string, kind: string): void {
      screen.adding.value = null;
      screen.edit("add_moment", { session, kind }, (now, before) => {
        const known = new Set(before.agendas[session]);
        const added = now.agendas[session]?.find((each) => !known.has(each)) ?? "";
        screen.open.value = added;
        const moments = now.kit.sessions.flatMap((each) => each.moments ?? []);
        const minutes = moments.find(({ id }) => id === added)?.minutes ?? 0;
        const what = titleOf(now.kit, added, of());
        return { focus: `${added}-open`, told: screen.say("editor-added-moment", { what, minutes }) };
      });
    },

    move(part: string, by: number, focus: string = part + (by < 0 ? "-up" : "-down")): void {
      screen.edit("move", { part, by }, (now) => {
        const parts = Object.values(now.agendas).find((each) => each.includes(part)) ?? [];
        const values = { place: parts.indexOf(part) + 1, all: parts.length };
        const what = titleOf(now.kit, part, of());
        return { focus, told: screen.say("editor-moved", { what, ...values }) };
      });
    },

    bring(part: string, session: string): void {
      screen.edit("bring", { part, session }, (now) => {
        const name = now.kit.sessions.find(({ id }) => id === session)?.name;
        const values = { what: titleOf(now.kit, part, of()), session: of()(name) };
        return { focus: `${part}-open`, told: screen.say("editor-brought", values) };
      });
    },

    remove(part: string): void {
      screen.edit("remove", { part }, (now, before) => {
        const [session = "", parts = []] =
          Object.entries(before.agendas).find(([, each]) => each.includes(part)) ?? [];
        const left = now.agendas[session] ?? [];
        const neighbour = left[Math.min(parts.indexOf(part), left.length - 1)];
        const what = titleOf(before.kit, part, of());
        return {
          focus: neighbour === undefined ? `${session}-add` : `${neighbour}-open`,
          told: screen.say("editor-removed", { what }),
        };
      });
    },
  };
}

/** Steps with whole gatherings. */
export function ofGatherings(screen: EditorScreen) {
  const called = (id: string, number: number) => idOf(["sessions", number, id]);
  return {
    add(): void {
      screen.edit("add_session", {}, (now) => ({
        focus: called("name", now.kit.sessions.length - 1),
        told: screen.say("editor-session-added"),
      }));
    },

    move(session: string, what: string, by: number): void {
      screen.edit("move_session", { session, by }, (now) => {
        const place = now.kit.sessions.findIndex(({ id }) => id === session);
        const values = { what, place: place + 1, all: now.kit.sessions.length };
        return {
          focus: called(by < 0 ? "up" : "down", place),
          told: screen.say("editor-moved", values),
        };
      });
    },

    remove(session: string, what: string): void {
      screen.edit("remove_session", { session }, (now, before) => {
        const place = before.kit.sessions.findIndex(({ id }) => id === session);
        return {
          focus: called("about", Math.min(place, now.kit.sessions.length - 1)),
          told: screen.say("editor-removed", { what }),
        };
      });
    },
  };
}

/** Steps with the entries of any list; `what` is what the list is called. */
export function ofLists(screen: EditorScreen) {
  const length = (kit: unknown, list: Place) => ((at(kit, list) ?? []) as readonly unknown[]).length;
  return {
    add(list: Place, value: Json, what: string): void {
      screen.edit("insert", { place: list, value }, (now) => {
        const number = length(now.kit, list);
        return {
          focus: entryOf([...list, number - 1]),
          told: screen.say("editor-entry-added", { number, what }),
        };
      });
    },

    move(list: Place, number: number, by: number, what: string): void {
      screen.edit("shift", { place: [...list, number], by }, (now) => ({
        focus: `${idOf([...list, number + by])}-${by < 0 ? "up" : "down"}`,
        told: screen.say("editor-entry-moved", { what, now: number + by + 1, all: length(now.kit, list) }),
      }));
    },

    remove(list: Place, number: number, what: string): void {
      screen.edit("put", { place: [...list, number], value: null }, (now) => {
        const left = length(now.kit, list);
        return {
          focus: left === 0 ? `${idOf(list)}-add` : entryOf([...list, Math.min(number, left - 1)]),
          told: screen.say("editor-entry-removed", { number: number + 1, what }),
        };
      });
    },
  };
}
