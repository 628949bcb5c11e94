import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import "survey-core/survey-core.css";
import { Survey } from "survey-react-ui";

const { survey } = JSON.parse(document.getElementById("worksheet").textContent);

createRoot(document.querySelector("main")).render(<Survey model={new Model(survey)} />);
