/**
 * The tables. Answers stand as text, not as `jsonb`, which refuses some characters that people can paste and does not
 * keep the order of keys. Of a link only a hash is stored: who reads the database can open no worksheet.
 */
export const TABLES = [
  `create table if not exists meetings (
    id text primary key,
    key_hash text not null unique,
    guidebook text not null,
    locale text not null,
    title text not null,
    created_at timestamptz not null default now()
  )`,
  `create table if not exists teams (
    id text primary key,
    meeting text not null references meetings (id),
    number integer not null,
    key_hash text not null unique,
    name text not null,
    created_at timestamptz not null default now(),
    unique (meeting, number)
  )`,
  `create table if not exists revisions (
    team text not null references teams (id),
    number integer not null,
    base integer not null,
    sent text not null,
    response text not null,
    apart text not null,
    saved_at timestamptz not null default now(),
    primary key (team, number)
  )`,
] as const;

/** Any number will do, as long as all servers on one database use the same. */
export const TABLES_LOCK = 20_270_304;
