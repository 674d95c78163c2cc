// An ARIA 1.2 combobox with a listbox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. It knows keys and focus, and
// nothing of what is in the list.

/**
 * Makes a box of an input and a list. `onChoose(index)` is an option taken, `onSubmit()` Enter without one, `onClear()`
 * Escape on a closed list.
 */
export function combobox(input, listbox, { onChoose, onSubmit, onClear }) {
  let active = -1;
  const options = () => [...listbox.querySelectorAll('[role="option"]')];

  function activate(index) {
    const all = options();
    all[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const chosen = all[index];
    if (chosen) {
      chosen.setAttribute('aria-selected', 'true');
      chosen.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', chosen.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function open() {
    if (options().length > 0) {
      listbox.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }
  }

  function close() {
    listbox.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function keydown(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const isOpen = !listbox.hidden;
    const last = options().length - 1;
    const moves = {
      ArrowDown: () => { open(); activate(active >= last ? 0 : active + 1); },
      ArrowUp: () => { open(); activate(active <= 0 ? last : active - 1); },
      Enter: () => (isOpen && active >= 0 ? onChoose(active) : onSubmit()),
      Escape: () => (isOpen ? close() : onClear()),
    };
    const move = moves[event.key];
    if (move && !(event.key.startsWith('Arrow') && last < 0)) {
      event.preventDefault();
      move();
    }
  }

  input.addEventListener('keydown', keydown);
  input.addEventListener('blur', close);
  // Pressing the mouse on an option must not take the focus from the input, whose blur would close the list.
  listbox.addEventListener('mousedown', (event) => event.preventDefault());
  listbox.addEventListener('click', (event) => {
    const index = options().indexOf(event.target.closest('[role="option"]'));
    if (index >= 0) {
      onChoose(index);
    }
  });

  return {
    /** Shows other options, none of them active. */
    show(made) {
      active = -1;
      input.removeAttribute('aria-activedescendant');
      listbox.replaceChildren(...made);
      if (made.length > 0 && document.activeElement === input) {
        open();
      } else {
        close();
      }
    },
    close,
  };
}
