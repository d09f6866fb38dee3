/** Whether the pane is open before the user's eyes. The add-in goes on running when it is closed. */
export interface PaneVisibility {
  isVisible(): boolean;
  /** Resolves when the pane is visible: at once where it is. */
  whenVisible(): Promise<void>;
  /** Ends the watch; from then on the pane counts as visible. */
  end(): Promise<void>;
}

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
 * Watches whether the pane is visible. A pane that is never told about is taken to be visible: it
 * was opened by the user. Where Office has no such event the page's own visibility is asked.
 *
 * @param onChange told when the pane is opened or closed.
 */
export function watchPane(onChange: (visible: boolean) => void = () => undefined): PaneVisibility {
  let visible = true;
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
  const ending = watch === null ? watchPage(take) : watchOffice(watch, take);
  return {
    isVisible: () => visible,
    whenVisible: () =>
      visible ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve)),
    end: async () => {
      take(true);
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
  const tell = () => take(!document.hidden);
  document.addEventListener("visibilitychange", tell);
  return Promise.resolve(() => {
    document.removeEventListener("visibilitychange", tell);
    return Promise.resolve();
  });
}
