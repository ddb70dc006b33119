import { useEffect } from 'react';
import { Grid } from '../grid/Grid';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import { DropZone } from './DropZone';
import { DialogLayer } from './DialogLayer';
import { FormulaBar } from './FormulaBar';
import { FunctionFrame } from './FunctionFrame';
import { Loading } from './Loading';
import { NoticeBar } from './NoticeBar';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TaskPane } from './TaskPane';
import { TitleBar } from './TitleBar';
import { useShortcuts } from './useShortcuts';
import { useDress } from './useTheme';

/** The whole page. */
export function App() {
  const { workbench } = usePage();
  const book = useStore(workbench.book);
  const { language } = useStore(workbench.options);
  useDress();
  useShortcuts();
  const title = book?.session.workbook.fileName;
  useEffect(() => {
    document.documentElement.lang = language;
    if (title !== undefined) document.title = title;
  }, [title, language]);
  return (
    <DropZone>
      <TitleBar book={book} />
      <Ribbon book={book} />
      <div className="workspace">
        <main className="book">
          <FormulaBar book={book} />
          {book ? <Grid book={book} /> : <Loading />}
          <NoticeBar />
          <SheetTabs book={book} />
          <StatusBar book={book} />
        </main>
        {book && <TaskPane />}
      </div>
      {book && <FunctionFrame />}
      <DialogLayer />
    </DropZone>
  );
}
