import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import { announce } from '../../../components/announcer.tsx';
import { Button } from '../../../components/button.tsx';
import { toast } from '../../../components/toast.tsx';
import { whyNot } from '../../../i18n/problems.ts';
import { setUpText } from '../../../i18n/set-up.ts';
import { go } from '../../../router/router.tsx';
import { staffPaths } from '../../../router/staff-paths.ts';

/** Puts the assistant away: the shop is set up. */
export function OpenStep() {
  const say = setUpText.value.open;
  const finish = async () => {
    try {
      await unwrap(api.POST('/api/v1/restaurant/set-up'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(whyNot.peek()(error));
      return;
    }
    announce(say.opened);
    go(staffPaths.desk);
  };
  return (
    <>
      <p>{say.text}</p>
      <Button big onClick={() => void finish()}>
        {say.button}
      </Button>
    </>
  );
}
