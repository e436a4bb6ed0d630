import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.ts';
import { signIn, signInByLink } from '../../api/session.ts';
import { TouchstoneMark } from '../../icons/touchstone-mark.tsx';
import { sessionQuery } from '../../queries/session.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import { SchemeSwitch } from '../../shell/scheme-switch.tsx';
import { describeProblem } from '../../states/describe-problem.ts';
import styles from './sign-in-page.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const { token, to = '/' } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useMutation({
    mutationFn: (way: { readonly token: string } | { readonly email: string; readonly password: string }) =>
      'token' in way ? signInByLink(way.token) : signIn(way.email, way.password),
    meta: { showsItsProblem: true },
    async onSuccess() {
      await client.resetQueries({ queryKey: sessionQuery.queryKey });
      await client.fetchQuery(sessionQuery);
      await navigate({ href: to, replace: true });
    },
  });
  // A link works once: the token must not be sent twice, as an effect that runs twice would.
  const sent = useRef<string>(undefined);
  const { mutate } = enter;
  useEffect(() => {
    if (token === undefined || sent.current === token) return;
    sent.current = token;
    mutate({ token });
  }, [token, mutate]);
  useEffect(() => {
    document.title = `${t('signIn.title')} · Touchstone`;
  }, [t]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ email, password });
  };
  const problem = enter.isError ? describeProblem(problemOf(enter.error), t) : undefined;
  const isByLink = token !== undefined && !enter.isError;
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <TouchstoneMark size={40} />
          <h1 className={styles.title}>Touchstone</h1>
          <p className={styles.lead}>{t('signIn.lead')}</p>
        </div>
        {problem !== undefined && (
          <div className={styles.problem} role="alert">
            <b>{problem.title}</b>
            {problem.help !== undefined && <p>{problem.help}</p>}
          </div>
        )}
        {isByLink ? (
          <p role="status">{t('signIn.byLink')}</p>
        ) : (
          <form className={styles.form} onSubmit={submit}>
            <TextInput
              label={t('signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              required
              withAsterisk={false}
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <PasswordInput
              label={t('signIn.password')}
              name="password"
              autoComplete="current-password"
              required
              withAsterisk={false}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            />
            <Button type="submit" loading={enter.isPending} fullWidth>
              {t('signIn.submit')}
            </Button>
          </form>
        )}
        <p className={styles.help}>{t('signIn.help')}</p>
        <div className={styles.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </main>
  );
}
