# Rscript arms.R  (in this folder) writes expected-arms.json. Needs r-cran-metafor.
source("write-json.R")
suppressMessages(library(metafor))

case <- function(a, n1, c, n2, level = 0.95) {
  table <- array(rbind(a, n1 - a, c, n2 - c), c(2, 2, length(a)))
  test <- mantelhaen.test(table, correct = FALSE)
  rd <- rma.mh(ai = a, n1i = n1, ci = c, n2i = n2, measure = "RD", level = 100 * level, add = 0, drop00 = FALSE)
  list(a = as.list(a), n1 = as.list(n1), c = as.list(c), n2 = as.list(n2), level = level,
       p = test$p.value, difference = c(rd$beta), low = rd$ci.lb, high = rd$ci.ub)
}

set.seed(2013)
cases <- list(
  case(c(33, 41), c(40, 50), c(12, 9), c(38, 47)),
  case(c(3, 1, 5), c(6, 4, 9), c(2, 2, 1), c(5, 7, 6)),
  case(c(10, 20), c(20, 40), c(5, 30), c(10, 60)))
for (centres in c(4, 9, 18, 18, 18)) for (level in c(0.9, 0.95)) {
  n1 <- sample(8:60, centres, replace = TRUE); n2 <- sample(8:60, centres, replace = TRUE)
  share <- runif(centres, 0.2, 0.8)
  cases[[length(cases) + 1]] <- case(
    rbinom(centres, n1, pmin(0.95, share + 0.1)), n1, rbinom(centres, n2, share), n2, level)
}
write_cases("expected-arms.json", list(cases = cases))
