import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { readDisplay, watchDisplay, type PaneTheme } from "./display";
import { OverviewPane } from "./OverviewPane";
import { SpokenContext, spokenIn } from "./spoken";

const themes: Record<PaneTheme, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The pane in Office's theme and language; both may change while it is open. */
export function PaneApp() {
  usePageStyles();
  const [display, setDisplay] = useState(readDisplay);
  const { language, theme } = display;
  const spoken = useMemo(() => spokenIn(language), [language]);

  useEffect(
    () =>
      watchDisplay(() => {
        const now = readDisplay();
        setDisplay((before) =>
          before.language === now.language && before.theme === now.theme ? before : now,
        );
      }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = spoken.texts.title;
  }, [language, spoken]);

  return (
    <FluentProvider theme={themes[theme]}>
      <SpokenContext.Provider value={spoken}>
        <AriaLiveAnnouncer>
          <OverviewPane />
        </AriaLiveAnnouncer>
      </SpokenContext.Provider>
    </FluentProvider>
  );
}
