/** @jest-environment jsdom */
test('without office.js the browser says why the buttons do nothing', async () => {
  const alert = jest.spyOn(window, 'alert').mockImplementation(() => undefined);
  await import('.');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(alert).toHaveBeenCalledTimes(1);
  expect(alert).toHaveBeenCalledWith(
    'The add-in did not load\n\nExcel could not be reached within 15 s.\nCheck your internet access, close the workbook and open it again.',
  );
});
