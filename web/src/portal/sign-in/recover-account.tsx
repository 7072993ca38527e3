import { useMutation } from '@tanstack/react-query';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../language/language.tsx';
import { signInWords } from './sign-in-words.ts';

/** Sets a new password with the code that an administrator gave out. */
export function RecoverAccount() {
  const w = useWords(signInWords);
  const recover = useMutation({
    mutationFn: (body: { username: string; code: string; password: string }) =>
      request('POST', '/api/session/recovery', { body }),
  });
  return (
    <CheckedForm
      className="fields"
      aria-label={w.forgotten}
      onSend={(form) => {
        const data = new FormData(form);
        const said = (name: string) => String(data.get(name));
        recover.mutate({
          username: said('account'),
          code: said('recovery'),
          password: said('new-password'),
        });
      }}
    >
      <p className="quiet">{w.forgottenText}</p>
      <TextField label={w.username} name="account" autoComplete="username" required autoCapitalize="none" />
      <TextField label={w.recoveryCode} name="recovery" autoComplete="off" required />
      <TextField
        label={w.newPassword}
        name="new-password"
        type="password"
        autoComplete="new-password"
        required
      />
      <Button type="submit" busy={recover.isPending}>
        {w.setPassword}
      </Button>
      {recover.isError && <ProblemNotice problem={problemOf(recover.error)} />}
      {recover.isSuccess && <p role="status">{w.passwordSet}</p>}
    </CheckedForm>
  );
}
