/** Whether the pane is open before the user's eyes. The add-in goes on running when it is closed. */
export interface PaneVisibility {
  isVisible(): boolean;
  /** Resolves when the pane is visible: at once where it is. */
  whenVisible(): Promise<void>;
  /** Ends the watch; from then on the pane counts as visible. */
  end(): Promise<void>;
}

/** What only a user can do in a page that is there. */
const HANDS = ["pointerdown", "keydown"];

type Watch = (
  tell: (message: { visibilityMode: string }) => void,
) => Promise<() => Promise<unknown>>;

/** Office's own event; null where this Office has none, or there is no Office. */
function officeWatch(): Watch | null {
  try {
    const { addin } = Office;
    const { onVisibilityModeChanged } = addin;
    return typeof onVisibilityModeChanged === "function"
      ? (onVisibilityModeChanged.bind(addin) as Watch)
      : null;
  } catch {
    return null;
  }
}

/**
 * What the page shows of itself. A page that is loaded because a function calculates, without the
 * pane, has no room or is hidden; Office has no word for that.
 */
function pageIsShown(): boolean {
  if (typeof document === "undefined") return true;
  return !document.hidden && window.innerWidth > 0 && window.innerHeight > 0;
}

/**
 * Watches whether the pane is visible. What it is at first the page tells, from then on Office;
 * where Office has no such event the page goes on telling. A press in the pane, or a key, is always
 * a sign that it is there.
 *
 * @param onChange told when the pane is opened or closed.
 */
export function watchPane(onChange: (visible: boolean) => void = () => undefined): PaneVisibility {
  let visible = pageIsShown();
  let waiting: (() => void)[] = [];
  const take = (now: boolean) => {
    if (now === visible) return;
    visible = now;
    if (now) {
      for (const go of waiting) go();
      waiting = [];
    }
    onChange(now);
  };
  const watch = officeWatch();
  let isTold = false;
  const ending =
    watch === null
      ? watchPage(take)
      : watchOffice(watch, (now) => {
          isTold = true;
          take(now);
        });
  const endHands = watchPageFor(HANDS, () => take(true));
  // A page that began without room may get it before Office says so.
  const endRoom = watchPageFor(["resize"], () => {
    if (!isTold) take(pageIsShown());
  });
  return {
    isVisible: () => visible,
    whenVisible: () =>
      visible ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve)),
    end: async () => {
      take(true);
      endHands();
      endRoom();
      const end = await ending;
      await end();
    },
  };
}

async function watchOffice(
  watch: Watch,
  take: (visible: boolean) => void,
): Promise<() => Promise<unknown>> {
  try {
    return await watch(({ visibilityMode }) => take(visibilityMode !== "Hidden"));
  } catch {
    return watchPage(take);
  }
}

function watchPage(take: (visible: boolean) => void): Promise<() => Promise<unknown>> {
  if (typeof document === "undefined") return Promise.resolve(() => Promise.resolve());
  const tell = () => take(pageIsShown());
  document.addEventListener("visibilitychange", tell);
  return Promise.resolve(() => {
    document.removeEventListener("visibilitychange", tell);
    return Promise.resolve();
  });
}

/** @returns what ends it. */
function watchPageFor(events: readonly string[], tell: () => void): () => void {
  if (typeof window === "undefined") return () => undefined;
  for (const event of events) window.addEventListener(event, tell);
  return () => {
    for (const event of events) window.removeEventListener(event, tell);
  };
}
