import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { hostText } from './text-fr.ts';

/** A French menu without reload or developer tools in the packaged program. */
export function setMenu(): void {
  const text = hostText.menu;
  const development: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'toggleDevTools', label: text.devTools }];
  const template: MenuItemConstructorOptions[] = [
    { label: text.file, submenu: [{ role: 'quit', label: text.quit }] },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        { type: 'separator' },
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { role: 'zoomIn', label: text.zoomIn, accelerator: 'CommandOrControl+=' },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'resetZoom', label: text.zoomReset },
        { type: 'separator' },
        { role: 'togglefullscreen', label: text.fullScreen },
        ...development,
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
