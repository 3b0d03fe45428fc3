import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { TakeAway, useMedia, withoutKept } from "../../parts/media";
import { Permissions } from "../../parts/permissions";
import { useDraft, useMarked, Writing } from "../../parts/writing";
import { Account } from "./account";
import {
  nameOf,
  type Own,
  type OwnStory,
  READERS,
  type Readers,
  type Settings,
  TITLE_LIMIT,
  type Told,
} from "./told";

/** What a participant does: tell, hear what the service answers, change one's own, read those of others. */
export function Tell() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const stories = activity.view.part<Own>("own").value?.stories ?? [];
  const isFull = stories.length >= settings.limit;
  return (
    <div class="tk-stack">
      {activity.isOpen && !isFull && <NewStory settings={settings} hasTold={stories.length > 0} />}
      {activity.isOpen && isFull && <p class="tk-message">{t("limit-full", { limit: settings.limit })}</p>}
      {stories.length > 0 && (
        <section class="tk-stack">
          <h3>{t("own-title", { stories: stories.length })}</h3>
          <ul class="tk-stack">
            {[...stories].reverse().map((story) => (
              <OwnAccount key={story.id} story={story} settings={settings} />
            ))}
          </ul>
        </section>
      )}
      {settings.share_on_phones && <Others mine={new Set(stories.map((story) => story.id))} />}
    </div>
  );
}

function NewStory({ settings, hasTold }: { readonly settings: Settings; readonly hasTold: boolean }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [title, setTitle] = useDraft("title");
  const [text, setText] = useDraft("story");
  const [marked, mark] = useMarked<string>("readers");
  const readers = marked ?? "";
  const media = useMedia();
  const isSending = command.pending || media.isSending;
  const done = () => {
    setTitle("");
    setText("");
    mark(null);
    media.clear();
  };
  const send = async () => {
    const files = await media.send();
    if (files !== null) {
      const said = { title, text, ...files, ...(readers === "" ? {} : { readers }) };
      if (await command.run("add_story", said)) {
        done();
      }
    }
  };
  return (
    <form
      class="tk-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) {
          void send();
        }
      }}
    >
      <p class="tk-hint">{t("tell-hint")}</p>
      <Writing line label={t("title-label")} value={title} limit={TITLE_LIMIT} onInput={setTitle} />
      <Writing
        label={t(media.hasSound ? "summary-write" : "tell-label")}
        value={text}
        limit={settings.longest}
        onInput={setText}
      />
      {media.fields}
      <WhoReads settings={settings} chosen={readers} onChoose={(chosen) => mark(chosen || null)} />
      <button type="submit" class="tk-button tk-primary" aria-disabled={isSending}>
        {t("tell-send")}
      </button>
      <Outcome command={command} onConfirmed={done} given={hasTold} />
    </form>
  );
}

interface WhoReadsProps {
  readonly settings: Settings;
  readonly chosen: string;
  readonly onChoose: (readers: Readers) => void;
}

/** Who may read it: chosen, or said where the facilitator has decided. */
function WhoReads({ settings, chosen, onChoose }: WhoReadsProps) {
  const { texts, header } = useActivity();
  const { t } = texts;
  if (settings.readers !== "giver") {
    return <p class="tk-message">{t(`readers-told-${settings.readers}`)}</p>;
  }
  // Everybody is offered only while there is a page for everybody; what was given to it may stay so.
  const offered = header.value.published || chosen === "public" ? [...READERS, "public"] : READERS;
  return (
    <Choices
      legend={t("readers-label")}
      choices={offered.map((each) => ({ value: each, label: t(`readers-${each}`) }))}
      chosen={[chosen]}
      onChoose={([readers]) => onChoose((readers ?? "service") as Readers)}
    />
  );
}

function OwnAccount({ story, settings }: { readonly story: OwnStory; readonly settings: Settings }) {
  const { t } = useActivity().texts;
  return (
    <Changeable
      kind="story"
      id={story.id}
      words={nameOf(story) || t("spoken")}
      class="tk-account"
      standing={story.standing}
      said={{
        title: story.title,
        text: story.text,
        readers: story.readers,
        picture_shows: story.picture_shows,
        picture: story.picture,
        sound: story.sound,
      }}
      asked={(said) => withoutKept(said, story)}
      fields={(said, change) => (
        <>
          <Writing
            line
            label={t("title-label")}
            value={said.title}
            limit={TITLE_LIMIT}
            onInput={(title) => change({ ...said, title })}
          />
          <Writing
            label={t(said.sound === "" ? "tell-label" : "summary-write")}
            value={said.text}
            limit={settings.longest}
            onInput={(text) => change({ ...said, text })}
          />
          <TakeAway said={said} change={change} />
          <WhoReads
            settings={settings}
            chosen={said.readers}
            onChoose={(readers) => change({ ...said, readers })}
          />
        </>
      )}
    >
      <Account story={story} />
      <Permissions kind="story" entry={story} />
      <p class="tk-hint">{t(`readers-told-${story.readers}`)}</p>
      {!story.reply.state && <p class="tk-hint">{t("reply-none")}</p>}
    </Changeable>
  );
}

function Others({ mine }: { readonly mine: ReadonlySet<string> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const [isOpen, setOpen] = useState(false);
  const others = activity.view.all<Told>("story").filter((story) => !mine.has(story.id));
  if (others.length === 0) {
    return null;
  }
  return (
    <details class="tk-stack" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("others-title", { stories: others.length })}</summary>
      {/* Their pictures travel only once somebody wants to see them. */}
      {isOpen && (
        <ul class="tk-stack">
          {others.map((story) => (
            <li key={story.id} class="tk-account">
              <Account story={story} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
