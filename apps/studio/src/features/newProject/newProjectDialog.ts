/** Whether the gallery is open, and at which page. */
import { create } from 'zustand';

export type NewProjectPage = 'closed' | 'gallery' | 'questions';

export const useNewProject = create<{ readonly page: NewProjectPage }>(() => ({ page: 'closed' }));

export function openNewProject(page: NewProjectPage = 'gallery'): void {
  useNewProject.setState({ page });
}

export function closeNewProject(): void {
  useNewProject.setState({ page: 'closed' });
}
