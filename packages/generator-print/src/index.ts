/** Print templates, and the worksheet and guidebook as paged HTML. */
export {};
