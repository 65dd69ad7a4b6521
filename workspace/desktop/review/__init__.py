"""The reviewer's pane: model what is true, painter one row, view widgets, controller a person's intent."""
