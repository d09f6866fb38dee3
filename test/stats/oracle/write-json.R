# Numbers with 17 significant digits, so that they are read back as the very same doubles.
json <- function(value) {
  if (is.null(value)) return("null")
  if (is.list(value)) {
    parts <- vapply(value, json, "")
    if (is.null(names(value))) return(paste0("[", paste(parts, collapse = ","), "]"))
    return(paste0("{", paste0("\"", names(value), "\":", parts, collapse = ","), "}"))
  }
  if (is.character(value)) return(paste0("\"", value, "\""))
  text <- trimws(formatC(value, digits = 17, format = "g"))
  if (length(text) == 1) text else paste0("[", paste(text, collapse = ","), "]")
}

# One case a line.
write_cases <- function(file, groups) {
  lines <- vapply(names(groups), function(name) {
    cases <- vapply(groups[[name]], json, "")
    paste0("\"", name, "\":[\n", paste(cases, collapse = ",\n"), "\n]")
  }, "")
  writeLines(paste0("{\n\"r\":\"", R.version.string, "\",\n", paste(lines, collapse = ",\n"), "\n}"), file)
}
