common-close = Close
common-panel-width = Width of { $panel }
