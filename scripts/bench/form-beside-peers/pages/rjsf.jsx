import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createRoot } from "react-dom/client";

const { schema, ui } = JSON.parse(document.getElementById("worksheet").textContent);

createRoot(document.querySelector("main")).render(
  <Form schema={schema} uiSchema={ui.rjsf} validator={validator} />,
);
