/** The Excel that the host behaves as. */
export type ProfileName = "desktop" | "web";

/** In what Excels differ, as far as add-ins notice; each can be chosen by itself. */
export interface Profile {
  platform: "OfficeOnline" | "PC";
  /** Requests and answers above 5 MB are refused. */
  limitsPayload: boolean;
  /**
   * A conditional format's id is its place among those of its range, so that it changes when one
   * is added or deleted: Microsoft documents `ConditionalFormat.id` as the priority.
   */
  renumbersRules: boolean;
  /** `insertWorksheetsFromBase64` inserts, and reports that it failed: OfficeDev/office-js#3179. */
  insertReportsFailure: boolean;
}

const PROFILES: Record<ProfileName, Profile> = {
  desktop: {
    platform: "PC",
    limitsPayload: false,
    renumbersRules: false,
    insertReportsFailure: false,
  },
  web: {
    platform: "OfficeOnline",
    limitsPayload: true,
    renumbersRules: true,
    insertReportsFailure: false,
  },
};

/** The profile of a name, or one of them with some of its traits changed. */
export type ProfileChoice = ProfileName | ({ like: ProfileName } & Partial<Profile>);

export function profileOf(choice: ProfileChoice): Profile {
  if (typeof choice === "string") return PROFILES[choice];
  const { like, ...changes } = choice;
  return { ...PROFILES[like], ...changes };
}
