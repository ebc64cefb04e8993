def find_actors(article, dataset):
    return ()
