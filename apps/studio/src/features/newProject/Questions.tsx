/** The five questions: whatever is left empty keeps the figure of the closest clinic, and stays *asumsi*. */
import { clinicFromAnswers, FIVE_QUESTIONS } from '@simalur/presets';
import { formatClock, formatNumber } from '@simalur/report';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { type AnswerForm, EMPTY_FORM, fieldKey, readForm } from './answerForm.ts';
import { replaceProject } from './former.ts';
import { closeNewProject, openNewProject } from './newProjectDialog.ts';

type Question = (typeof FIVE_QUESTIONS)[number];

export function Questions() {
  const { w } = useWords();
  const [form, setForm] = useState(EMPTY_FORM);
  const [asked, setAsked] = useState(false);
  const read = readForm(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.problems.length > 0) {
      setAsked(true);
      return;
    }
    closeNewProject();
    void replaceProject(clinicFromAnswers(read.answers));
  };
  return (
    <form className="questions" onSubmit={submit} noValidate>
      <div className="dialog__body questions__body">
        <label className="questions__name">
          <span className="questions__label">{w('new.name')}</span>
          <input
            type="text"
            maxLength={120}
            value={form.name}
            placeholder={w('new.namePlaceholder')}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          />
        </label>
        {FIVE_QUESTIONS.map((question, index) => (
          <Asked
            key={question.id}
            number={index + 1}
            question={question}
            form={form}
            problems={asked ? read.problems : []}
            onChange={setForm}
          />
        ))}
      </div>
      <div className="dialog__foot">
        <button type="button" className="button" onClick={() => openNewProject('gallery')}>
          {w('new.back')}
        </button>
        <button type="submit" className="button button--primary">
          {w('new.build')}
        </button>
      </div>
    </form>
  );
}

interface AskedProps {
  readonly number: number;
  readonly question: Question;
  readonly form: AnswerForm;
  readonly problems: ReturnType<typeof readForm>['problems'];
  readonly onChange: (form: AnswerForm) => void;
}

function Asked({ number, question, form, problems, onChange }: AskedProps) {
  const { language } = useWords();
  const hint = useId();
  return (
    <fieldset className="questions__question" aria-describedby={hint}>
      <legend className="questions__label">
        {number}. {question.label[language]}
      </legend>
      <p className="questions__hint" id={hint}>
        {question.hint[language]}
      </p>
      {question.kind === 'choice' ? (
        <Options question={question} form={form} onChange={onChange} />
      ) : (
        <div className="questions__fields">
          {fieldsOf(question, language).map(({ field, label, placeholder }) => (
            <Field
              key={fieldKey(question.id, field)}
              name={fieldKey(question.id, field)}
              label={label}
              placeholder={placeholder(form.archetype)}
              form={form}
              onChange={onChange}
              problem={
                problems.find((one) => one.question === question.id && one.field === field)?.message[language]
              }
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Options({
  question,
  form,
  onChange,
}: Pick<AskedProps, 'form' | 'onChange'> & { readonly question: Extract<Question, { kind: 'choice' }> }) {
  const { language } = useWords();
  const chosen = question.id === 'archetype' ? form.archetype : form.records || question.initial;
  return (
    <div className="questions__options">
      {question.options.map(({ value, label, hint }) => (
        <label key={value} className="questions__option">
          <input
            type="radio"
            name={question.id}
            checked={chosen === value}
            onChange={() => onChange({ ...form, [question.id]: value })}
          />
          <span>
            <strong>{label[language]}</strong>
            <span className="questions__hint">{hint[language]}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

interface FieldProps extends Pick<AskedProps, 'form' | 'onChange'> {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly problem: string | undefined;
}

function Field({ name, label, placeholder, form, onChange, problem }: FieldProps) {
  const { w } = useWords();
  const id = useId();
  const typed = form.typed[name] ?? '';
  return (
    <div className="questions__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) =>
          onChange({ ...form, typed: { ...form.typed, [name]: event.currentTarget.value } })
        }
      />
      <span id={`${id}-note`} className={problem ? 'questions__problem' : 'questions__assumed'}>
        {problem ?? (typed.trim() === '' ? w('new.assumed', { value: placeholder }) : w('new.answered'))}
      </span>
    </div>
  );
}

function fieldsOf(question: Exclude<Question, { kind: 'choice' }>, language: 'id' | 'en') {
  if (question.kind === 'count') {
    return [
      {
        field: undefined,
        label: question.unit[language],
        placeholder: (archetype: AnswerForm['archetype']) =>
          formatNumber(question.initial[archetype], language),
      },
    ];
  }
  const written = (value: number) =>
    question.kind === 'hours' ? formatClock(value, language) : formatNumber(value, language);
  return question.fields.map(({ id, label, initial }) => ({
    field: id,
    label: label[language],
    placeholder: (archetype: AnswerForm['archetype']) => written(initial[archetype]),
  }));
}
