// Made by Guidebook Kit from the guidebook's text. Changes made here are lost.

/** The worksheet that answers name. */
export const worksheet: {
  readonly "guidebook": "sample-meals";
  readonly "version": "1.10.0";
  readonly "digest": "sha256-6de78551eb263d6d0ff23a5dfae8e91344c05194d1a60f059acd851e8c0bf30c";
  readonly "locale": "en";
} = {
  "guidebook": "sample-meals",
  "version": "1.10.0",
  "digest": "sha256-6de78551eb263d6d0ff23a5dfae8e91344c05194d1a60f059acd851e8c0bf30c",
  "locale": "en",
};

/** Ids of the key questions. */
export type KeyQuestionId =
  | "warm-meals"
  | "fair-prices";

/** The key questions, in order. */
export const keyQuestionIds: readonly KeyQuestionId[] = [
  "warm-meals",
  "fair-prices",
];

/** Ids of the root causes. */
export type RootCauseId =
  | "late-buses"
  | "one-kitchen"
  | "state-formula"
  | "hidden-forms";

/** The root causes, in order. */
export const rootCauseIds: readonly RootCauseId[] = [
  "late-buses",
  "one-kitchen",
  "state-formula",
  "hidden-forms",
];

/** Ids of the potential actions. */
export type ActionId =
  | "hold-breakfast"
  | "grab-and-go"
  | "second-kitchen"
  | "one-form";

/** The potential actions, in order. */
export const actionIds: readonly ActionId[] = [
  "hold-breakfast",
  "grab-and-go",
  "second-kitchen",
  "one-form",
];

/** Ids of the scopes. */
export type ScopeId =
  | "among-sites"
  | "in-each-site"
  | "whole-system";

/** The scopes, in order. */
export const scopeIds: readonly ScopeId[] = [
  "among-sites",
  "in-each-site",
  "whole-system",
];

/** Ids of the stakeholder groups. */
export type StakeholderGroupId =
  | "cooks"
  | "pupils";

/** The stakeholder groups, in order. */
export const stakeholderGroupIds: readonly StakeholderGroupId[] = [
  "cooks",
  "pupils",
];

/** Ids of the steps. */
export type StepId =
  | "look-closely"
  | "weigh-options"
  | "set-out";

/** The steps, in order. */
export const stepIds: readonly StepId[] = [
  "look-closely",
  "weigh-options",
  "set-out",
];

/** Ids of the guiding questions. */
export type GuidingQuestionId =
  | "which-places"
  | "which-reasons"
  | "whose-view"
  | "fits-us"
  | "done-before"
  | "who-is-ready";

/** The guiding questions, in order. */
export const guidingQuestionIds: readonly GuidingQuestionId[] = [
  "which-places",
  "which-reasons",
  "whose-view",
  "fits-us",
  "done-before",
  "who-is-ready",
];

/** Ids of the planning stages. */
export type StageId =
  | "begin"
  | "go-on";

/** The planning stages, in order. */
export const stageIds: readonly StageId[] = [
  "begin",
  "go-on",
];

/** The key question that each root cause belongs to. */
export const keyQuestionOfRootCause: Readonly<Record<RootCauseId, KeyQuestionId>> = {
  "late-buses": "warm-meals",
  "one-kitchen": "warm-meals",
  "state-formula": "fair-prices",
  "hidden-forms": "fair-prices",
};

/** The root cause that each potential action speaks to. */
export const rootCauseOfAction: Readonly<Record<ActionId, RootCauseId>> = {
  "hold-breakfast": "late-buses",
  "grab-and-go": "late-buses",
  "second-kitchen": "one-kitchen",
  "one-form": "hidden-forms",
};

/** What each key question asks, in this module's language. */
export const keyQuestionTexts: Readonly<Record<KeyQuestionId, string>> = {
  "warm-meals": "About key question one",
  "fair-prices": "About key question two",
};

/** The title of each root cause, in this module's language. */
export const rootCauseTitles: Readonly<Record<RootCauseId, string>> = {
  "late-buses": "About cause late-buses",
  "one-kitchen": "About cause one-kitchen",
  "state-formula": "About cause state-formula",
  "hidden-forms": "About cause hidden-forms",
};

/** A team's answers to this guidebook's worksheet. */
export type Response = {
  "format": "guidebook-kit/response/1";
  "worksheet": {
    "guidebook": "sample-meals";
    "version": string;
    "digest": string;
    "locale": string;
  };
  "record"?: { "id": string; "revision"?: number; "savedAt"?: string };
  "team"?: {
    "name"?: string;
    "date"?: string;
    "groups"?: ("cooks" | "pupils")[];
    "members"?: {
      "id": string;
      "name"?: string;
      "role"?: string;
    }[];
    "missing"?: string;
  };
  "questions"?: {
    "warm-meals"?: {
      "answers"?: {
        "which-places"?: ("among-sites" | "in-each-site")[];
        "which-reasons"?: ("late-buses" | "one-kitchen")[];
        "whose-view"?: string;
        "done-before"?: string;
      };
      "notes"?: {
        "look-closely"?: string;
        "weigh-options"?: string;
      };
    };
    "fair-prices"?: {
      "answers"?: {
        "which-places"?: ("among-sites" | "whole-system")[];
        "which-reasons"?: ("state-formula" | "hidden-forms")[];
        "whose-view"?: string;
        "done-before"?: string;
      };
      "notes"?: {
        "look-closely"?: string;
        "weigh-options"?: string;
      };
    };
  };
  "actions"?: {
    "hold-breakfast"?: {
      "scopes"?: ("among-sites" | "in-each-site")[];
    };
    "grab-and-go"?: {
      "scopes"?: ("in-each-site")[];
    };
    "second-kitchen"?: {
      "scopes"?: ("among-sites")[];
    };
    "one-form"?: {
      "scopes"?: ("whole-system")[];
    };
  };
  "other-actions"?: {
    "late-buses"?: {
      "id": string;
      "text"?: string;
      "scopes"?: ("among-sites" | "in-each-site")[];
    }[];
    "one-kitchen"?: {
      "id": string;
      "text"?: string;
      "scopes"?: ("among-sites")[];
    }[];
    "state-formula"?: {
      "id": string;
      "text"?: string;
      "scopes"?: ("whole-system")[];
    }[];
    "hidden-forms"?: {
      "id": string;
      "text"?: string;
      "scopes"?: ("whole-system")[];
    }[];
  };
  "other-causes"?: {
    "warm-meals"?: {
      "id": string;
      "title"?: string;
      "description"?: string;
      "vision"?: string;
      "scopes"?: ("among-sites" | "in-each-site")[];
      "actions"?: {
        "id": string;
        "text"?: string;
        "scopes"?: ("among-sites" | "in-each-site")[];
      }[];
    }[];
    "fair-prices"?: {
      "id": string;
      "title"?: string;
      "description"?: string;
      "vision"?: string;
      "scopes"?: ("among-sites" | "whole-system")[];
      "actions"?: {
        "id": string;
        "text"?: string;
        "scopes"?: ("among-sites" | "whole-system")[];
      }[];
    }[];
  };
  "plan"?: {
    "answers"?: {
      "who-is-ready"?: string;
    };
    "stages"?: {
      "begin"?: string;
      "go-on"?: string;
    };
    "rows"?: {
      "id": string;
      "what"?: string;
      "for-action"?: string;
      "action-id"?: string;
      "who"?: string;
      "due"?: string;
      "measure"?: string;
    }[];
    "notes"?: string;
  };
  "unmatched"?: [name: string, value: string][];
};
