import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { ANALYSES } from "../analyses/analyses";
import type { Analysis } from "../analyses/analysis";
import { readDisplay, watchDisplay, type PaneTheme } from "./frame/display";
import { ThemeContext } from "./frame/pane-theme";
import { PanePlaces } from "./PanePlaces";
import { SpokenContext, spokenIn } from "./frame/spoken";
import { AnalysesContext } from "./state/analyses-context";

const themes: Record<PaneTheme, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The pane of these analyses, in Office's theme and language; both may change while it is open. */
export function PaneApp({ analyses = ANALYSES }: { analyses?: readonly Analysis[] }) {
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
    <FluentProvider theme={themes[theme]} data-theme={theme}>
      <SpokenContext.Provider value={spoken}>
        <AriaLiveAnnouncer>
          <AnalysesContext.Provider value={analyses}>
            <ThemeContext.Provider value={theme}>
              <PanePlaces />
            </ThemeContext.Provider>
          </AnalysesContext.Provider>
        </AriaLiveAnnouncer>
      </SpokenContext.Provider>
    </FluentProvider>
  );
}
