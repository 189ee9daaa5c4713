import { TextForm } from "./text-form.jsx";

export default function Page() {
  return (
    <main>
      <h1>Form</h1>
      <TextForm />
    </main>
  );
}
