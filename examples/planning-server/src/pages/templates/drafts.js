// Finds answers to this team's worksheet that lie in this browser and were never sent. A page keeps what is typed under
// the revision that it began with, so that nobody's draft is laid over what others saved since.
const { place, latest, sent, opens, tag } = JSON.parse(document.getElementById("page.data").textContent);
const prefix = `guidebook-kit/answers/${place}/`;

/** Answers without what a post does not carry. */
function comparable(record) {
  const { record: _stamp, unmatched: _kept, worksheet: _edition, ...answers } = record;
  return JSON.stringify(answers);
}

function addDraft(base, record) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const when =
    record.record?.savedAt === undefined ? "" : new Date(record.record.savedAt).toLocaleString(tag);
  link.href = `${opens}?from=${base}`;
  link.textContent = `Not sent, begun with revision ${base}${when === "" ? "" : `, ${when}`}`;
  item.append(link);
  document.querySelector("[data-draft-list]").append(item);
  document.querySelector("[data-drafts]").hidden = false;
}

function lookAt(key) {
  const base = Number(key.slice(prefix.length));
  if (!key.startsWith(prefix) || !Number.isInteger(base)) return;
  try {
    const record = JSON.parse(localStorage.getItem(key));
    if (sent !== null && comparable(record) === comparable(sent)) localStorage.removeItem(key);
    else if (base !== latest) addDraft(base, record);
  } catch {
    // Not ours, or storage is closed to us: left alone.
  }
}

try {
  for (const key of Object.keys(localStorage)) lookAt(key);
} catch {
  // No storage, no drafts.
}
