// Phones and a room's screen on a shared document: everybody holds a copy of everything.
// node load.mjs ADDRESS PHONES WAVES SPREAD_SECONDS; prints one JSON object.
import WebSocket from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

const [address, phones, waves, spread] = process.argv.slice(2).map((each, place) => (place ? Number(each) : each));
const now = () => performance.now();
const later = (ms) => new Promise((done) => setTimeout(done, ms));

function member() {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(address, "vote", doc, { WebSocketPolyfill: WebSocket, disableBc: true });
  const synced = new Promise((done) => provider.once("sync", done));
  return { doc, provider, synced, votes: doc.getMap("votes") };
}

// What a vote is known by, and when it was given.
const sent = new Map();
const onScreen = new Map();
const copies = new Map();
const everywhere = new Map();

const screen = member();
await screen.synced;
screen.votes.observe((change) => {
  for (const key of change.keysChanged) onScreen.set(screen.votes.get(key).id, now());
});

const began = now();
const room = Array.from({ length: phones }, member);
await Promise.all(room.map((each) => each.synced));
const joined = (now() - began) / 1000;
for (const each of room) {
  each.votes.observe((change) => {
    for (const key of change.keysChanged) {
      const { id } = each.votes.get(key);
      const had = (copies.get(id) ?? 0) + 1;
      copies.set(id, had);
      if (had === phones) everywhere.set(id, now());
    }
  });
}

console.log("joined");
await new Promise((done) => process.stdin.once("data", done));
for (let wave = 0; wave < waves; wave += 1) {
  await Promise.all(
    room.map(async (each, number) => {
      await later((number / phones) * spread * 1000);
      const id = `${wave}/${number}`;
      sent.set(id, now());
      each.votes.set(String(number), { id, choice: wave % 2 ? "yes" : "no" });
    }),
  );
  while (everywhere.size < (wave + 1) * phones) await later(5);
}

const took = (arrived) => [...sent].map(([id, at]) => arrived.get(id) - at);
console.log(JSON.stringify({ joined, screen: took(onScreen), everywhere: took(everywhere) }));
process.exit(0);
