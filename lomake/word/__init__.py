"""Word forms: content controls, compiled templates, and the default templates."""
