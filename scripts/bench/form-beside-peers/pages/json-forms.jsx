import { materialCells, materialRenderers } from "@jsonforms/material-renderers";
import { JsonForms } from "@jsonforms/react";
import { createRoot } from "react-dom/client";

const { schema, ui } = JSON.parse(document.getElementById("worksheet").textContent);

createRoot(document.querySelector("main")).render(
  <JsonForms
    schema={schema}
    uischema={ui.jsonForms}
    data={ui.blank}
    renderers={materialRenderers}
    cells={materialCells}
  />,
);
